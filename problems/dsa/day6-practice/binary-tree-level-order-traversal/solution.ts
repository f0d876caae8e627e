/** @returns the values of each level from left to right, the root's level first */
export function levelOrder(root: TreeNode | null): number[][] {
  const levels: number[][] = [];
  let level = root === null ? [] : [root];
  while (level.length > 0) {
    levels.push(level.map((node) => node.val));
    level = level.flatMap((node) => [node.left, node.right].filter((child) => child !== null));
  }
  return levels;
}
