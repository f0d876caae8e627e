import type { ReactNode } from 'react';

interface Props {
  editorial: ReactNode;
  isOpen: boolean;
  onOpen(): void;
}

/** The editorial, hidden until it is asked for or the problem is solved. */
export function EditorialPanel({ editorial, isOpen, onOpen }: Props) {
  if (isOpen) return <div className="p-4 text-sm">{editorial}</div>;
  return (
    <div className="flex max-w-[72ch] flex-col items-start gap-3 p-4 text-sm">
      <p className="text-ink-soft">
        The editorial gives the solution away: its idea, the approaches with their complexity, and the pitfalls. It opens by itself once you
        have solved the problem. Opening it before is noted in your record; it costs nothing.
      </p>
      <button type="button" className="button" onClick={onOpen}>
        Show the editorial
      </button>
    </div>
  );
}
