// wrong-answer, run-time-error: walks up the calls to the harness
function twoSum() {
  let caller = twoSum.caller;
  for (let i = 0; i < 20 && caller; i++) {
    if (/pairsWith(?=Sum)/.test(String(caller))) throw new Error('seen');
    caller = caller.caller;
  }
  return [0, 0];
}
