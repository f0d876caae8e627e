import { useEffect, useState } from 'react';

export const leftTabs = [
  { id: 'statement', label: 'Statement' },
  { id: 'hints', label: 'Hints' },
  { id: 'editorial', label: 'Editorial' },
  { id: 'attempts', label: 'Attempts' },
  { id: 'notes', label: 'Notes' },
] as const;
export const resultTabs = [
  { id: 'tests', label: 'Tests' },
  { id: 'result', label: 'Result' },
  { id: 'console', label: 'Console' },
] as const;
export const narrowTabs = [
  { id: 'statement', label: 'Statement' },
  { id: 'code', label: 'Code' },
  { id: 'result', label: 'Result' },
] as const;

export type LeftTab = (typeof leftTabs)[number]['id'];
export type ResultTab = (typeof resultTabs)[number]['id'];
export type NarrowTab = (typeof narrowTabs)[number]['id'];

/**
 * What is on show in each pane; bringing something forward also turns a narrow page to its pane. An address that ends in
 * `#notes` brings the note forward.
 */
export function useTabs() {
  const [left, setLeft] = useState<LeftTab>('statement');
  const [result, setResult] = useState<ResultTab>('tests');
  const [narrow, setNarrow] = useState<NarrowTab>('statement');
  useEffect(() => {
    function open() {
      if (location.hash !== '#notes') return;
      setLeft('notes');
      setNarrow('statement');
    }
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  return {
    left,
    result,
    narrow,
    setNarrow,
    showLeft(tab: LeftTab) {
      setLeft(tab);
      setNarrow('statement');
    },
    showResult(tab: ResultTab) {
      setResult(tab);
      setNarrow('result');
    },
    showCode() {
      setNarrow('code');
    },
  };
}
