// accepted: keeps the k nearest in order by insertion, votes counted in ascending order of label
const knnPredict = (XTrain: number[][], yTrain: number[], XTest: number[][], k: number): number[] => {
  const classes = [...new Set(yTrain)].sort((a, b) => a - b);
  return XTest.map((query) => {
    const nearest: [distance: number, label: number][] = [];
    XTrain.forEach((row, i) => {
      let distance = 0;
      for (let j = 0; j < row.length; j++) distance += (row[j] - query[j]) * (row[j] - query[j]);
      if (nearest.length === k && distance >= nearest[k - 1][0]) return;
      let low = 0;
      let high = nearest.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (nearest[middle][0] <= distance) low = middle + 1;
        else high = middle;
      }
      nearest.splice(low, 0, [distance, yTrain[i]]);
      if (nearest.length > k) nearest.pop();
    });
    const votes = classes.map((label) => nearest.filter((neighbour) => neighbour[1] === label).length);
    return classes[votes.indexOf(Math.max(...votes))];
  });
};
