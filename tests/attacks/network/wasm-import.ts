// wrong-answer: calls fetch from WebAssembly
try {
  const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 97, 1, 98, 0, 0, 8, 1, 0);
  new WebAssembly.Instance(new WebAssembly.Module(bytes), { a: { b: () => fetch('http://127.0.0.1:__PORT__/wasm', { mode: 'no-cors' }).catch(() => undefined) } });
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
