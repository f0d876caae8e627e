import { CheckIcon } from '@/app/_components/icons';

interface Props {
  /** What is read out beside the label, as in `BM25`. */
  of: string;
  /** The label while it is not in the person's reviews, and while it is. */
  labels: { add: string; chosen: string };
  /** Nothing until that is known. */
  isChosen: boolean | undefined;
  onChange(chosen: boolean): void;
}

/** Takes a card, or a topic's cards, into the person's reviews, and out of them again. */
export function ChoiceButton({ of, labels, isChosen, onChange }: Props) {
  return (
    <button
      type="button"
      className="inline-flex min-h-6 shrink-0 items-center gap-1 whitespace-nowrap text-ink-soft text-xs hover:text-accent hover:underline disabled:text-ink-faint print:hidden"
      title={isChosen ? 'Take out of your reviews' : undefined}
      disabled={isChosen === undefined}
      onClick={() => onChange(!isChosen)}
    >
      {isChosen && <CheckIcon />}
      {isChosen ? labels.chosen : labels.add} <span className="sr-only">{isChosen ? `${of}, take out` : of}</span>
    </button>
  );
}
