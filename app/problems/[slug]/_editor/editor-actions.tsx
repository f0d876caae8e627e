import { showKeys } from '@/app/_lib/show-keys';
import { useIsMac } from '@/app/_lib/use-is-mac';
import { useSettings } from '@/app/_store/settings';
import { commands } from '../_commands/commands';

interface Props {
  onFormat(): void;
  onReset(): void;
}

/** What can be done to the code as a whole; both can be undone. */
export function EditorActions({ onFormat, onReset }: Props) {
  const { editor } = useSettings();
  const isMac = useIsMac();
  const { keys } = commands.find(({ id }) => id === 'format') as { keys: string };
  return (
    <>
      {editor === 'monaco' && (
        <button type="button" className="button button-quiet" title={`Format (${showKeys(keys, isMac)})`} onClick={onFormat}>
          Format
        </button>
      )}
      <button type="button" className="button button-quiet" title="Back to the starter code; undo brings yours back" onClick={onReset}>
        Reset
      </button>
    </>
  );
}
