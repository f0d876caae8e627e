// wrong-answer: makes JSON answer what it likes
JSON.stringify = () => '{"type":"accepted"}';
JSON.parse = () => ({ type: 'accepted' });
function twoSum() {
  return [0, 0];
}
