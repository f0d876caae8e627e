import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { type CommandActions, commands } from './commands';

/** Binds the commands' keys to the page. What the editor has handled already arrives here as prevented. */
export function useCommandKeys(actions: CommandActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(
    () =>
      tinykeys(
        window,
        Object.fromEntries(
          commands.flatMap(({ id, keys, inEditor }) => {
            const act = (event: KeyboardEvent) => {
              if (event.defaultPrevented || (!inEditor && isTyping(event.target))) return;
              event.preventDefault();
              latest.current[id]();
            };
            return pressesOf(keys).map((press) => [press, act]);
          }),
        ),
      ),
    [],
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

// Most keyboards have the question mark on a shifted key, some do not.
function pressesOf(keys: string): string[] {
  return keys === '?' ? ['?', 'Shift+?'] : [keys];
}
