// What a problem.ts needs.
export { anyValid, classCalls, exact, float, inPlace, inPlacePrefix, unordered, unorderedDeep } from './checkers';
export { firstDifference } from './difference';
export { type Calls, cls, fn, method, roundTrip } from './entry';
export { lattice, type Plot, type Series } from './plot';
export { defineProblem } from './problem';
export { Rng } from './random';
export { anyNumber, binaryTree, graph, linkedList, linkedListWithCycle, listWithRandom, nodeOfTree } from './types';
