// accepted: an array that is searched: linear, but short enough here; plain JavaScript
var RandomizedSet = function () {
  this.values = [];
};

RandomizedSet.prototype.insert = function (val) {
  if (this.values.includes(val)) return false;
  this.values.push(val);
  return true;
};

RandomizedSet.prototype.remove = function (val) {
  const index = this.values.indexOf(val);
  if (index === -1) return false;
  this.values.splice(index, 1);
  return true;
};

RandomizedSet.prototype.getRandom = function () {
  return this.values[(Math.random() * this.values.length) | 0];
};
