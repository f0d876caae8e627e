/**
 * The bucket of each pair's relative position, with which a learned bias is looked up.
 * @returns [queryLength][keyLength], from 0 to numBuckets - 1
 * @see Raffel et al. 2020, T5, section 2.1, and the code released with it
 */
export function relativeBuckets(
  queryLength: number,
  keyLength: number,
  bidirectional: boolean,
  numBuckets: number,
  maxDistance: number,
): number[][] {
  const bucketOf = (relative: number) => {
    if (!bidirectional) return distanceBucket(Math.max(0, -relative), numBuckets, maxDistance);
    const half = numBuckets / 2;
    return distanceBucket(Math.abs(relative), half, maxDistance) + (relative > 0 ? half : 0);
  };
  return Array.from({ length: queryLength }, (_, query) => Array.from({ length: keyLength }, (_, key) => bucketOf(key - query)));
}

/** A bucket each for short distances, then ranges that grow by a constant factor; the last also holds all beyond. */
function distanceBucket(distance: number, buckets: number, maxDistance: number): number {
  const exact = Math.floor(buckets / 2);
  if (distance < exact) return distance;
  const share = Math.log(distance / exact) / Math.log(maxDistance / exact);
  const bucket = exact + Math.floor(share * (buckets - exact) + 1e-9); // a quotient just below a whole number is that number
  return Math.min(bucket, buckets - 1);
}
