const SELECTED_SHARE = 0.15;
/** What the loss leaves out. */
const IGNORED = -100;

/**
 * Inputs and labels of masked language modelling, from draws that are uniform in [0, 1), one of each kind a position.
 * @returns labels hold the old token at selected positions, -100 elsewhere
 * @see Devlin et al. 2019, BERT, section 3.1
 */
export function maskTokens(
  tokens: number[],
  specialIds: number[],
  maskId: number,
  vocabSize: number,
  selectDraws: number[],
  actionDraws: number[],
  tokenDraws: number[],
): { inputs: number[]; labels: number[] } {
  const special = new Set(specialIds);
  const inputs = [...tokens];
  const labels = tokens.map(() => IGNORED);
  tokens.forEach((token, i) => {
    if (special.has(token) || (selectDraws[i] as number) >= SELECTED_SHARE) return;
    const action = actionDraws[i] as number;
    labels[i] = token;
    if (action < 0.8) inputs[i] = maskId;
    else if (action < 0.9) inputs[i] = Math.floor((tokenDraws[i] as number) * vocabSize);
  });
  return { inputs, labels };
}
