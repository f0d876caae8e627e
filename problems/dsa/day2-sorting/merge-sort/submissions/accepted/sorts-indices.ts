// accepted: merge sort in place of the indices with one shared buffer; plain JavaScript
var mergeSort = function (records) {
  var order = new Int32Array(records.length).map(function (_, i) { return i; });
  var buffer = new Int32Array(records.length);
  sort(0, records.length);
  return Array.from(order, function (i) { return records[i]; });

  function sort(from, to) {
    if (to - from <= 1) return;
    var middle = (from + to) >> 1;
    sort(from, middle);
    sort(middle, to);
    buffer.set(order.subarray(from, middle), from);
    var left = from;
    var right = middle;
    for (var k = from; left < middle; k++) {
      if (right < to && records[order[right]][0] < records[buffer[left]][0]) order[k] = order[right++];
      else order[k] = buffer[left++];
    }
  }
};
