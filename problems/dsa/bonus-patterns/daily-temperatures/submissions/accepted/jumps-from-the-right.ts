// accepted: from right to left, jumping along known answers
const dailyTemperatures = (temperatures: number[]): number[] => {
  const answer: number[] = new Array(temperatures.length).fill(0);
  for (let i = temperatures.length - 2; i >= 0; i--) {
    let j = i + 1;
    while (temperatures[j] <= temperatures[i] && answer[j] > 0) j += answer[j];
    if (temperatures[j] > temperatures[i]) answer[i] = j - i;
  }
  return answer;
};
