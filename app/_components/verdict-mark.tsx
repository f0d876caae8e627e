import { type VerdictSlug, verdictNames } from '@/worker/verdict';
import { BoltIcon, BracesIcon, CheckIcon, ClockIcon, CrossIcon, StackIcon, WarningIcon } from './icons';

const looks: Record<VerdictSlug, { icon: () => React.ReactNode; colour: string }> = {
  accepted: { icon: CheckIcon, colour: 'text-green' },
  'wrong-answer': { icon: CrossIcon, colour: 'text-red' },
  'time-limit-exceeded': { icon: ClockIcon, colour: 'text-amber' },
  'memory-limit-exceeded': { icon: StackIcon, colour: 'text-amber' },
  'output-limit-exceeded': { icon: StackIcon, colour: 'text-amber' },
  'run-time-error': { icon: BoltIcon, colour: 'text-violet' },
  'compile-error': { icon: BracesIcon, colour: 'text-violet' },
  'judge-error': { icon: WarningIcon, colour: 'text-ink-soft' },
};

/** A verdict in words, with an icon and a colour; never colour alone. */
export function VerdictMark({ verdict }: { verdict: VerdictSlug }) {
  const { icon: Icon, colour } = looks[verdict];
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${colour}`}>
      <Icon />
      {verdictNames[verdict]}
    </span>
  );
}
