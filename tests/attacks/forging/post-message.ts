// wrong-answer: posts a verdict to whoever listens
const forged = { type: 'verdict', verdict: { verdict: 'accepted', message: 'forged' } };
try {
  postMessage(forged);
  postMessage({ type: 'returned', run: '0', output: { root: null, table: [] } });
} catch {
  // there is nobody
}
function twoSum() {
  return [0, 0];
}
