// wrong-answer, run-time-error: asks the stack for the functions of the harness
Error.prepareStackTrace = (_, frames) => frames;
function twoSum() {
  const functions = new Error('x').stack.map?.((frame) => frame.getFunction?.()).filter(Boolean) ?? [];
  functions.forEach((each) => each !== twoSum && each());
  return [0, 0];
}
