// wrong-answer: makes every map and set agree
Map.prototype.get = () => 0;
Map.prototype.has = Set.prototype.has = () => true;
Map.prototype.set = () => undefined;
Map.prototype.forEach = Set.prototype.forEach = () => undefined;
function twoSum() {
  return [0, 0];
}
