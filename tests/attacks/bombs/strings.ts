// memory-limit-exceeded, time-limit-exceeded, run-time-error: doubles a string for ever
function twoSum() {
  let text = 'x';
  for (;;) text += text;
}
