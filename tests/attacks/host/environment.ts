// wrong-answer: reads the environment
try {
  if (Object.keys(process.env).length > 0) postMessage(process.env);
} catch {
  // there is no process
}
function twoSum() {
  return [0, 0];
}
