import type { editor } from 'monaco-editor/editor';
import type { CompileProblem } from '@/worker/verdict';
import type { Monaco } from './load-monaco';

/** Marks what the judge could not compile, where it says; what has no place is in the result only. */
export function showCompileProblems(monaco: Monaco, model: editor.ITextModel, problems: CompileProblem[]): void {
  const markers = problems.flatMap(({ message, place, endColumn }) => {
    if (!place) return [];
    const line = Math.min(place.line, model.getLineCount());
    return [
      {
        severity: monaco.MarkerSeverity.Error,
        source: 'judge',
        message,
        startLineNumber: line,
        endLineNumber: line,
        startColumn: place.column,
        endColumn: endColumn ?? Math.max(place.column + 1, model.getLineMaxColumn(line)),
      },
    ];
  });
  monaco.editor.setModelMarkers(model, 'judge', markers);
}
