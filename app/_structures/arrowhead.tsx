import { useId } from 'react';

/** A name for the arrowhead that no other picture on the page has. */
export function useArrowhead(): { id: string; end: string } {
  const id = `arrow-${useId()}`;
  return { id, end: `url(#${id})` };
}

export function Arrowhead({ id }: { id: string }) {
  return (
    <defs>
      <marker id={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M1 1l6 3-6 3z" className="fill-line-strong" />
      </marker>
    </defs>
  );
}
