/** Quickselect by squared distance: partitions until the first k places hold the k nearest points. */
export function kClosest(points: number[][], k: number): number[][] {
  const order = [...points];
  let first = 0;
  let last = order.length - 1;
  while (true) {
    const pivot = squaredDistance(order[Math.floor((first + last) / 2)]);
    const [below, above] = partition(order, first, last, pivot);
    if (k - 1 < below) last = below - 1;
    else if (k - 1 > above) first = above + 1;
    else return order.slice(0, k);
  }
}

/**
 * Moves the points nearer than the pivot to the front of the range and those farther off to its back.
 * @returns the first and the last index of the points at just that distance, which stand between
 */
function partition(order: number[][], first: number, last: number, pivot: number): [number, number] {
  let below = first;
  let above = last;
  for (let i = first; i <= above; ) {
    const distance = squaredDistance(order[i]);
    if (distance < pivot) swap(order, below++, i++);
    else if (distance > pivot) swap(order, i, above--);
    else i++;
  }
  return [below, above];
}

function squaredDistance(point: number[] | undefined): number {
  const [x, y] = point as [number, number];
  return x * x + y * y;
}

function swap(order: number[][], i: number, j: number): void {
  const point = order[i] as number[];
  order[i] = order[j] as number[];
  order[j] = point;
}
