import type { Metadata } from 'next';
import { TopBar } from '../../_components/top-bar';
import { DesignPage } from '../_design/design-page';

export const metadata: Metadata = { title: 'System-design rounds', description: 'Timed design rounds in writing, with a checklist.' };

export default function Page() {
  return <DesignPage topBar={<TopBar current="mock" />} />;
}
