interface Arrival {
  node: number;
  time: number;
}

/** Dijkstra's algorithm: of all signals under way, the one that arrives first is dealt with next. */
export function networkDelayTime(times: number[][], n: number, k: number): number {
  const linksOf = new Map<number, Arrival[]>();
  for (const [from, node, time] of times as [number, number, number][]) {
    const links = linksOf.get(from);
    if (links) links.push({ node, time });
    else linksOf.set(from, [{ node, time }]);
  }
  const underWay: Arrival[] = [];
  const reached = new Set<number>();
  let latest = 0;
  push(underWay, { node: k, time: 0 });
  while (underWay.length > 0) {
    const { node, time } = popEarliest(underWay);
    if (reached.has(node)) continue;
    reached.add(node);
    latest = time;
    for (const link of linksOf.get(node) ?? []) push(underWay, { node: link.node, time: time + link.time });
  }
  return reached.size === n ? latest : -1;
}

// A binary heap: what stands at `place` is no later than what stands at 2 * place + 1 and 2 * place + 2.

function push(heap: Arrival[], arrival: Arrival): void {
  let place = heap.length;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above] as Arrival;
    if (parent.time <= arrival.time) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = arrival;
}

function popEarliest(heap: Arrival[]): Arrival {
  const earliest = heap[0] as Arrival;
  const last = heap.pop() as Arrival;
  if (heap.length > 0) sinkFromTop(heap, last);
  return earliest;
}

/** Replaces the top, and lets the new one sink below all that is earlier. */
function sinkFromTop(heap: Arrival[], arrival: Arrival): void {
  let place = 0;
  while (true) {
    const below = earlierChild(heap, place);
    const child = heap[below];
    if (child === undefined || child.time >= arrival.time) break;
    heap[place] = child;
    place = below;
  }
  heap[place] = arrival;
}

function earlierChild(heap: Arrival[], place: number): number {
  const left = 2 * place + 1;
  const right = left + 1;
  return timeAt(heap, right) < timeAt(heap, left) ? right : left;
}

function timeAt(heap: Arrival[], place: number): number {
  return heap[place]?.time ?? Number.POSITIVE_INFINITY;
}
