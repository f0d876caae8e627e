// accepted: a plain object with two arrays for each key; plain JavaScript with a constructor function
var TimeMap = function () {
  this.store = {};
};

TimeMap.prototype.set = function (key, value, timestamp) {
  if (!this.store[key]) this.store[key] = { times: [], values: [] };
  this.store[key].times.push(timestamp);
  this.store[key].values.push(value);
};

TimeMap.prototype.get = function (key, timestamp) {
  const history = this.store[key];
  if (!history || history.times[0] > timestamp) return '';
  let low = 0;
  let high = history.times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (history.times[middle] > timestamp) high = middle - 1;
    else low = middle;
  }
  return history.values[low];
};
