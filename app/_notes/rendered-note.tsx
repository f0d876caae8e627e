import { useEffect, useState } from 'react';

/** A note as it reads; its plain text until the renderer has come, and where it does not come. */
export function RenderedNote({ text }: { text: string }) {
  const [rendered, setRendered] = useState<{ of: string; html: string }>();
  useEffect(() => {
    let isCurrent = true;
    import('./render-note').then(
      ({ renderNote }) => isCurrent && setRendered({ of: text, html: renderNote(text) }),
      () => undefined, // offline before the first visit: the plain text stands
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (!rendered || rendered.of !== text) return <div className="max-w-[72ch] whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: render-note.ts sanitises
  return <div className="prose" data-note="rendered" dangerouslySetInnerHTML={{ __html: rendered.html }} />;
}
