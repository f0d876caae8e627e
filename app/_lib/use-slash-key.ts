import { type RefObject, useEffect } from 'react';

/** `/` goes to the filter, unless the person is typing somewhere. */
export function useSlashKey(input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function focusFilter(event: KeyboardEvent) {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], [role="dialog"]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    }
    addEventListener('keydown', focusFilter);
    return () => removeEventListener('keydown', focusFilter);
  }, [input]);
}
