/** What the workspace may do to an editor, whichever it is. */
export interface EditorHandle {
  /** Puts a text in place of the whole, as one step that can be undone; none if it is there already. */
  replaceAll(text: string): void;
  focus(): void;
  /** Brings a place into view and puts the cursor there; line and column from 1. */
  goTo(line: number, column: number): void;
  /** Absent where the editor cannot format. */
  format?(): void;
}

export interface EditorProps {
  /** Names the text; another path is another text with its own history, in an editor of its own. */
  path: string;
  initialText: string;
  onChange(text: string): void;
  onReady(handle: EditorHandle | undefined): void;
}
