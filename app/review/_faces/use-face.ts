import { useEffect, useState } from 'react';
import { type CardFace, loadFace } from './card-face';

/** The face of a card; nothing while it loads. */
export function useFace(key: string): [face: CardFace | 'failed' | undefined, retry: () => void] {
  const [face, setFace] = useState<CardFace | 'failed'>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads it again
  useEffect(() => {
    let isWanted = true;
    setFace(undefined);
    loadFace(key).then(
      (loaded) => isWanted && setFace(loaded),
      () => isWanted && setFace('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [key, tries]);
  return [face, () => setTries(tries + 1)];
}
