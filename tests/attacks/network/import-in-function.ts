// wrong-answer: imports a module of another host through Function
try {
  new Function("return import('http://127.0.0.1:__PORT__/function.js')")().catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
