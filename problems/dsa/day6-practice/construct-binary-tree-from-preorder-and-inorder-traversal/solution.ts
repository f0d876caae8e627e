/** Takes the roots in the order of `preorder`; where a root stands in `inorder` says what lies on its left and right. */
export function buildTree(preorder: number[], inorder: number[]): TreeNode | null {
  const placeOf = new Map(inorder.map((value, place) => [value, place]));
  let taken = 0;

  /** The tree whose values stand in `inorder` from `first` to `end`, the latter excluded. */
  function treeOf(first: number, end: number): TreeNode | null {
    if (first === end) return null;
    const value = preorder[taken++] as number;
    const place = placeOf.get(value) as number;
    return new TreeNode(value, treeOf(first, place), treeOf(place + 1, end)); // the left one first, as in `preorder`
  }

  return treeOf(0, inorder.length);
}
