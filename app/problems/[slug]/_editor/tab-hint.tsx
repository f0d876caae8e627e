import { showKeys } from '@/app/_lib/show-keys';
import { useIsMac } from '@/app/_lib/use-is-mac';
import { editorKeys } from '../_commands/commands';

/** What Tab does in the editor, and the key that changes it. */
export function TabHint({ tabMovesFocus }: { tabMovesFocus: boolean }) {
  const isMac = useIsMac();
  const keys = showKeys(isMac ? editorKeys[0].macKeys : editorKeys[0].keys, isMac);
  return (
    <p className="border-line border-t px-3 py-0.5 text-ink-faint text-xs">
      {tabMovesFocus ? 'Tab leaves the editor' : 'Tab indents'}; <kbd className="font-mono">{keys}</kbd>{' '}
      {tabMovesFocus ? 'lets it indent' : 'lets it leave'}.
    </p>
  );
}
