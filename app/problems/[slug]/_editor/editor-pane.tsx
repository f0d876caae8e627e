import { type DragEvent, type ReactNode, useState } from 'react';
import { type OpenedFile, readCodeFile } from './read-code-file';

interface Props {
  children: ReactNode;
  /** Beside the file's name: what can be done with the code. */
  actions: ReactNode;
  saved: string;
  /** A file is being read; until it settles, the code is not what the person means. */
  onOpen(opening: Promise<OpenedFile>): void;
}

/** The editor's frame: its file, what can be done with it, and a place to drop a file on. */
export function EditorPane({ children, actions, saved, onOpen }: Props) {
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setIsOver] = useState(false);

  async function open(file: File | undefined) {
    if (!file) return;
    const opening = readCodeFile(file);
    onOpen(opening);
    const opened = await opening;
    setRefusal('refused' in opened ? opened.refused : undefined);
  }

  function dragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  }

  function drop(event: DragEvent) {
    setIsOver(false);
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    void open(event.dataTransfer.files[0]);
  }

  return (
    <section
      aria-label="Code"
      className={`flex size-full min-h-0 flex-col ${isOver ? 'outline-2 -outline-offset-2 outline-accent' : ''}`}
      onDragOverCapture={dragOver}
      onDragLeave={() => setIsOver(false)}
      onDropCapture={drop}
    >
      <div className="flex min-h-9 flex-wrap items-center gap-1 border-b border-line px-2 text-xs">
        <span className="px-1 font-mono">solution.ts</span>
        <span className="px-1 text-ink-soft">{saved}</span>
        <span className="ml-auto flex flex-wrap items-center gap-1">
          {actions}
          <label className="button button-quiet focus-within:outline-2">
            Open file
            <input
              type="file"
              accept=".ts,.js"
              className="sr-only"
              onChange={(event) => {
                void open(event.target.files?.[0]);
                event.target.value = ''; // so that the same file can be opened again
              }}
            />
          </label>
        </span>
      </div>
      {refusal && (
        <p role="alert" className="flex items-center justify-between gap-3 border-b border-line px-3 py-2 text-xs">
          {refusal}
          <button type="button" className="button" onClick={() => setRefusal(undefined)}>
            Dismiss
          </button>
        </p>
      )}
      <div className="min-h-0 flex-1">{children}</div>
    </section>
  );
}
