// wrong-answer: loads a font face of another host
try {
  new FontFace('x', 'url(http://127.0.0.1:__PORT__/font.woff2)').load().catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
