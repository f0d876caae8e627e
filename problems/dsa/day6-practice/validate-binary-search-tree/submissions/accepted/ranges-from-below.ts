// accepted: every subtree reports its smallest and largest value, undefined when it is no search tree; plain JavaScript
function isValidBST(root) {
  function rangeOf(node) {
    let smallest = node.val;
    let largest = node.val;
    if (node.left) {
      const left = rangeOf(node.left);
      if (left === undefined || left.largest >= node.val) return undefined;
      smallest = left.smallest;
    }
    if (node.right) {
      const right = rangeOf(node.right);
      if (right === undefined || right.smallest <= node.val) return undefined;
      largest = right.largest;
    }
    return { smallest, largest };
  }
  return root === null || rangeOf(root) !== undefined;
}
