// accepted: two mappings, nothing overwritten
function maskTokens(
  tokens: number[],
  specialIds: number[],
  maskId: number,
  vocabSize: number,
  selectDraws: number[],
  actionDraws: number[],
  tokenDraws: number[],
): { inputs: number[]; labels: number[] } {
  const isSelected = (i: number) => !specialIds.includes(tokens[i]) && selectDraws[i] < 0.15;
  const labels = tokens.map((token, i) => (isSelected(i) ? token : -100));
  const inputs = tokens.map((token, i) => {
    if (!isSelected(i) || actionDraws[i] >= 0.9) return token;
    return actionDraws[i] < 0.8 ? maskId : Math.trunc(tokenDraws[i] * vocabSize);
  });
  return { inputs, labels };
}
