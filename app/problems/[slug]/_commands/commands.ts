/** What a key can do in the workspace. The one table that binds keys, in the page and in the editor, and lists them. */
export const commands = [
  { id: 'run', label: 'Run the samples and your tests', keys: "$mod+'", inEditor: true },
  { id: 'submit', label: 'Submit', keys: '$mod+Enter', inEditor: true },
  { id: 'format', label: 'Format the code', keys: 'Alt+Shift+F', inEditor: true },
  { id: 'focus-editor', label: 'Go to the editor', keys: 'Alt+Shift+E', inEditor: false },
  { id: 'show-statement', label: 'Show the statement', keys: 'Alt+Shift+S', inEditor: true },
  { id: 'show-tests', label: 'Show your tests', keys: 'Alt+Shift+T', inEditor: true },
  { id: 'show-result', label: 'Show the result', keys: 'Alt+Shift+R', inEditor: true },
  { id: 'shortcuts', label: 'List these shortcuts', keys: '?', inEditor: false },
] as const satisfies readonly Command[];

export interface Command {
  id: string;
  label: string;
  /** As tinykeys writes it: `$mod` is Command on a Mac and Control elsewhere. */
  keys: string;
  /** Whether the keys also work while the code has the focus. */
  inEditor: boolean;
}

export type CommandId = (typeof commands)[number]['id'];
export type CommandActions = Record<CommandId, () => void>;

/** Keys that the editor itself binds, listed beside ours. */
export const editorKeys = [
  { label: 'Let Tab leave the editor, or indent again', keys: 'Control+M', macKeys: 'Control+Shift+M' },
  { label: 'All commands of the editor', keys: 'F1', macKeys: 'F1' },
] as const;
