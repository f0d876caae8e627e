// wrong-answer: sets a cookie through the cookie store
try {
  cookieStore.set('forged', '1').catch(() => undefined);
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
