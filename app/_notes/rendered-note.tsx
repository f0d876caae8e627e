import { useEffect, useRef, useState } from 'react';

/**
 * A note as it reads; its plain text until the renderer has come, and where it does not come.
 * @param onShown is called when it stands as it will stay
 */
export function RenderedNote({ text, onShown }: { text: string; onShown?(): void }) {
  const [rendered, setRendered] = useState<{ of: string; html: string | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    import('./render-note').then(
      ({ renderNote }) => isCurrent && setRendered({ of: text, html: renderNote(text) }),
      () => isCurrent && setRendered({ of: text, html: undefined }), // offline before the first visit: the plain text stands
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const latest = useRef(onShown);
  latest.current = onShown;
  useEffect(() => {
    if (rendered) latest.current?.();
  }, [rendered]);
  if (rendered?.html === undefined || rendered.of !== text)
    return <div className="max-w-[72ch] whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: render-note.ts sanitises
  return <div className="prose" data-note="rendered" dangerouslySetInnerHTML={{ __html: rendered.html }} />;
}
