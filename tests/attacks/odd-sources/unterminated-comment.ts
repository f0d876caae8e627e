// compile-error: ends inside of a comment
function twoSum() {
  return [0, 0];
}
/*
