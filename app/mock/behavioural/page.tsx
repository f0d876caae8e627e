import type { Metadata } from 'next';
import { TopBar } from '../../_components/top-bar';
import { BehaviouralPage } from '../_behavioural/behavioural-page';

export const metadata: Metadata = {
  title: 'Behavioural rounds',
  description: 'Leadership prompts against the clock, and your own stories.',
};

export default function Page() {
  return <BehaviouralPage topBar={<TopBar current="mock" />} />;
}
