// accepted: from the total over h to a thousand million, and no more counting once the hours are too many; plain JavaScript
var minEatingSpeed = function (piles, h) {
  const isEnough = (speed) => {
    let hours = 0;
    for (const pile of piles) {
      hours += Math.floor((pile + speed - 1) / speed);
      if (hours > h) return false;
    }
    return true;
  };
  let low = Math.ceil(piles.reduce((total, pile) => total + pile, 0) / h);
  let high = 1e9;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
