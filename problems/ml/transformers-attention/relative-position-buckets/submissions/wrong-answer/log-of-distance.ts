// wrong-answer: log without the division by E
function relativeBuckets(queryLength: number, keyLength: number, bidirectional: boolean, numBuckets: number, maxDistance: number): number[][] {
  const B = bidirectional ? numBuckets / 2 : numBuckets;
  const E = Math.floor(B / 2);
  const bucket = (r: number): number => {
    const dist = bidirectional ? Math.abs(r) : Math.max(0, -r);
    const offset = bidirectional && r > 0 ? B : 0;
    if (dist < E) return offset + dist;
    const far = E + Math.floor((Math.log(dist) / Math.log(maxDistance / E)) * (B - E) + 1e-9);
    return offset + Math.min(B - 1, far);
  };
  return Array.from({ length: queryLength }, (_, q) => Array.from({ length: keyLength }, (_, k) => bucket(k - q)));
}
