// accepted: sorts by distance
const kClosest = (points: number[][], k: number): number[][] => points.sort((a, b) => Math.hypot(...a) - Math.hypot(...b)).slice(0, k);
