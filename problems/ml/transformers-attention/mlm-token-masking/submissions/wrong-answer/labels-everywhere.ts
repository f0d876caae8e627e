// wrong-answer: unselected labels keep the token
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
      labels.push(tokens[i]);
      continue;
    }
    let input = tokens[i];
    if (actionDraws[i] < 0.8) input = maskId;
    else if (actionDraws[i] < 0.9) input = Math.floor(tokenDraws[i] * vocabSize);
    inputs.push(input);
    labels.push(tokens[i]);
  }
  return { inputs, labels };
}
