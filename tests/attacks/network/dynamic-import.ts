// wrong-answer: imports a module of another host through eval
try {
  (0, eval)("import('http://127.0.0.1:__PORT__/module.js').catch(() => undefined)");
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
