// wrong-answer: loops for ever once it has answered
let answered = false;
function twoSum() {
  if (!answered) setTimeout(() => {
    for (;;);
  }, 0);
  answered = true;
  return [0, 0];
}
