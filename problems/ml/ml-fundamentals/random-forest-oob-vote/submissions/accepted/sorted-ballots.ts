// accepted: collects the ballots of each row, sorts them and looks for the longest run
function outOfBag(uniforms: number[][], predictions: number[][], y: number[]) {
  const n = y.length;
  const ballots: number[][] = y.map(() => []);
  uniforms.forEach((draws, t) => {
    const missing = new Set<number>(y.keys());
    draws.forEach((u) => missing.delete(Math.trunc(u * n)));
    missing.forEach((i) => ballots[i].push(predictions[t][i]));
  });
  const votes = ballots.map((list) => {
    list.sort((a, b) => a - b);
    let winner = -1;
    let longest = 0;
    for (let from = 0; from < list.length; ) {
      let to = from;
      while (list[to] === list[from]) to++;
      if (to - from > longest) [longest, winner] = [to - from, list[from]];
      from = to;
    }
    return winner;
  });
  const judged = votes.map((vote, i) => [vote, y[i]]).filter(([vote]) => vote >= 0);
  return { votes, error: judged.filter(([vote, truth]) => vote !== truth).length / Math.max(1, judged.length) };
}
