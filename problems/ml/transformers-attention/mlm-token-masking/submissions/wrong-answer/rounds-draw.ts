// wrong-answer: random token drawn for the 0.8-0.9 band by rounding so vocabSize itself can occur
function maskTokens(
  tokens: number[],
  specialIds: number[],
  maskId: number,
  vocabSize: number,
  selectDraws: number[],
  actionDraws: number[],
  tokenDraws: number[],
): { inputs: number[]; labels: number[] } {
  const inputs: number[] = [];
  const labels: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (specialIds.includes(tokens[i]) || selectDraws[i] >= 0.15) {
      inputs.push(tokens[i]);
      labels.push(-100);
      continue;
    }
    let input = tokens[i];
    if (actionDraws[i] < 0.8) input = maskId;
    else if (actionDraws[i] < 0.9) input = Math.round(tokenDraws[i] * vocabSize);
    inputs.push(input);
    labels.push(tokens[i]);
  }
  return { inputs, labels };
}
