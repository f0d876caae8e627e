// accepted: counts open groups, with a queue of how many began at each number; plain JavaScript
var isNStraightHand = function (hand, groupSize) {
  const counts = {};
  for (const card of hand) counts[card] = (counts[card] || 0) + 1;
  const begun = [];
  let head = 0;
  let open = 0;
  let previous = -1;
  for (const key of Object.keys(counts)
    .map(Number)
    .sort((a, b) => a - b)) {
    if (open > 0 && key !== previous + 1) return false;
    if (counts[key] < open) return false;
    begun.push(counts[key] - open);
    open = counts[key];
    if (begun.length - head === groupSize) open -= begun[head++];
    previous = key;
  }
  return open === 0;
};
