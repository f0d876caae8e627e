// accepted: whole numbers only; counts how many geometric bounds a distance has reached
const relativeBuckets = (queryLength: number, keyLength: number, bidirectional: boolean, numBuckets: number, maxDistance: number): number[][] => {
  const B = bidirectional ? numBuckets / 2 : numBuckets;
  const E = Math.floor(B / 2);
  const memo = new Map<number, number>();
  const bucketOf = (dist: number): number => {
    if (dist < E) return dist;
    const known = memo.get(dist);
    if (known !== undefined) return known;
    const steps = BigInt(B - E);
    let left = BigInt(dist) ** steps;
    let right = BigInt(E) ** steps;
    let bucket = E;
    while (bucket < B - 1) {
      left *= BigInt(E);
      right *= BigInt(maxDistance);
      if (left < right) break;
      bucket++;
    }
    memo.set(dist, bucket);
    return bucket;
  };
  const matrix: number[][] = [];
  for (let q = 0; q < queryLength; q++) {
    const row: number[] = [];
    for (let k = 0; k < keyLength; k++) {
      if (bidirectional) row.push(bucketOf(Math.abs(k - q)) + (k > q ? B : 0));
      else row.push(bucketOf(Math.max(0, q - k)));
    }
    matrix.push(row);
  }
  return matrix;
};
