import { useEffect, useRef } from 'react';
import { useSettings } from '@/app/_store/settings';
import type { EditorHandle, EditorProps } from './editor-handle';
import { offsetOf } from './offset-of';

/** A plain text area: for screen readers, phones, and where the large editor does not load. Tab leaves it. */
export function PlainEditor({ initialText, onChange, onReady }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { fontSize } = useSettings();
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    onReady(handleOf(element));
    return () => onReady(undefined);
  }, [onReady]);
  return (
    <textarea
      ref={area}
      aria-label="Your code"
      className="size-full resize-none border-0 bg-surface p-3 font-mono leading-normal text-ink"
      style={{ fontSize }}
      defaultValue={initialText}
      onChange={(event) => onChange(event.target.value)}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      autoComplete="off"
      wrap="off"
    />
  );
}

function handleOf(area: HTMLTextAreaElement): EditorHandle {
  return {
    replaceAll(text) {
      if (area.value === text) return;
      area.focus();
      area.select();
      // Deprecated, and the only way to change a text area that its undo knows.
      const isUndoable = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
      if (isUndoable) return;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    focus: () => area.focus(),
    goTo(line, column) {
      const offset = offsetOf(area.value, line, column);
      area.focus();
      area.setSelectionRange(offset, offset);
      const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
      area.scrollTop = Math.max(0, (line - 1) * lineHeight - area.clientHeight / 2);
    },
  };
}
