import type { Monaco } from './load-monaco';

/**
 * Monaco's number for keys as tinykeys writes them.
 * @throws RangeError for a key that the table below lacks
 */
export function monacoKeybinding({ KeyMod, KeyCode }: Pick<Monaco, 'KeyMod' | 'KeyCode'>, keys: string): number {
  const modifiers: Record<string, number> = { $mod: KeyMod.CtrlCmd, Control: KeyMod.WinCtrl, Alt: KeyMod.Alt, Shift: KeyMod.Shift };
  const named: Record<string, number> = { Enter: KeyCode.Enter, "'": KeyCode.Quote };
  return keys.split('+').reduce((binding, part) => {
    const code = modifiers[part] ?? named[part] ?? KeyCode[`Key${part}` as 'KeyA'];
    if (code === undefined) throw new RangeError(`Monaco has no key ${part} here`);
    return binding | code;
  }, 0);
}
