// accepted: one table of all differences, each row a slice of it
function relativeBuckets(queryLength: number, keyLength: number, bidirectional: boolean, numBuckets: number, maxDistance: number): number[][] {
  const B = bidirectional ? numBuckets / 2 : numBuckets;
  const E = B >> 1;
  const table: number[] = [];
  for (let r = 1 - queryLength; r < keyLength; r++) {
    let offset = 0;
    let dist = -r;
    if (bidirectional) {
      if (r > 0) offset = B;
      dist = Math.abs(r);
    } else if (dist < 0) dist = 0;
    let bucket = dist;
    if (dist >= E) {
      const step = (Math.log2(maxDistance) - Math.log2(E)) / (B - E);
      bucket = E + Math.floor((Math.log2(dist) - Math.log2(E)) / step + 1e-9);
      if (bucket > B - 1) bucket = B - 1;
    }
    table.push(offset + bucket);
  }
  return Array.from({ length: queryLength }, (_, q) => table.slice(queryLength - 1 - q, queryLength - 1 - q + keyLength));
}
