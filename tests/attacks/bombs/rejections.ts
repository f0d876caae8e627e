// wrong-answer, time-limit-exceeded: leaves a million rejections behind
function twoSum() {
  for (let i = 0; i < 1e5; i++) Promise.reject(new Error('left behind'));
  return [0, 0];
}
