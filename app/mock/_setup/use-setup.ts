import { useEffect, useMemo, useState } from 'react';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { shortageOf } from '../_plan/nearest-mix';
import { type Conditions, Minutes, type Mix, type PresetId, presetOf } from '../_plan/plan';
import { type AddressedRound, parseAddress, seedOf } from '../_plan/plan-address';

/**
 * What the person has chosen, from the address at first. Fields hold what is typed, which may be wrong for a moment.
 * @param nextAlgorithm of the trail, which its preset asks unless another is chosen
 */
export function useSetup(listed: readonly ListedProblem[], nextAlgorithm: string | undefined) {
  const [asked, setAsked] = useState<AddressedRound>(() => parseAddress('', listed));
  const [complaints, setComplaints] = useState<string[]>([]);
  const [minutes, setMinutes] = useState(String(asked.plan.minutes));
  const [seed, setSeed] = useState('');

  useEffect(() => {
    const { complaints: found, ...addressed } = parseAddress(location.search, listed);
    setAsked(addressed);
    setComplaints(found);
    setMinutes(String(addressed.plan.minutes));
    setSeed(addressed.seed === undefined ? '' : String(addressed.seed));
  }, [listed]);

  // What was drawn for the address holds for its mix only.
  function changePlan(mix: Mix) {
    setAsked(({ plan, ...rest }) => ({ ...rest, plan: { ...plan, mix }, problems: undefined }));
  }

  function choosePreset(id: PresetId) {
    const { preset, mix, minutes: usual } = presetOf(id);
    setAsked((now) => ({ ...now, plan: { preset, mix, minutes: usual }, problems: undefined }));
    setMinutes(String(usual));
  }

  const chosenMinutes = Minutes.safeParse(minutes.trim() === '' ? Number.NaN : Number(minutes)).data;
  const chosenSeed = seed.trim() === '' ? undefined : seedOf(seed.trim());
  const isSeedWrong = seed.trim() !== '' && chosenSeed === undefined;
  const shortage = useMemo(() => shortageOf(asked.plan.mix, listed), [asked.plan.mix, listed]);
  const algorithm = asked.problems?.[0] ?? nextAlgorithm;
  const problems = asked.plan.preset === 'scratch' && algorithm !== undefined ? [algorithm] : asked.problems;
  const isReady = chosenMinutes !== undefined && !isSeedWrong && !shortage;

  return {
    ...asked,
    complaints,
    /** What the preset of the trail asks. */
    algorithm,
    minutes,
    seed,
    shortage,
    areMinutesWrong: chosenMinutes === undefined,
    isSeedWrong,
    /** Nothing while something is to be mended. */
    chosen: isReady ? { ...asked, problems, plan: { ...asked.plan, minutes: chosenMinutes }, seed: chosenSeed } : undefined,
    choosePreset,
    chooseAlgorithm(slug: string) {
      setAsked((now) => ({ ...now, problems: [slug] }));
    },
    changePlan,
    setMinutes,
    setSeed(text: string) {
      setSeed(text);
      setAsked((now) => ({ ...now, problems: undefined }));
    },
    setConditions(changed: Partial<Conditions>) {
      setAsked((now) => ({ ...now, conditions: { ...now.conditions, ...changed } }));
    },
    drawOthers() {
      setSeed('');
      setAsked((now) => ({ ...now, problems: undefined }));
    },
  };
}

export type Setup = ReturnType<typeof useSetup>;
