// wrong-answer: streams WebAssembly from another host
try {
  WebAssembly.compileStreaming(fetch('http://127.0.0.1:__PORT__/x.wasm')).catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
