// accepted: a stack of nodes whose right subtree is open, no recursion; plain JavaScript
var buildTree = function (preorder, inorder) {
  if (!preorder.length) return null;
  const root = new TreeNode(preorder[0]);
  const stack = [root];
  let next = 0;
  for (let i = 1; i < preorder.length; i++) {
    let node = stack[stack.length - 1];
    const child = new TreeNode(preorder[i]);
    if (node.val !== inorder[next]) {
      node.left = child;
    } else {
      while (stack.length && stack[stack.length - 1].val === inorder[next]) {
        node = stack.pop();
        next++;
      }
      node.right = child;
    }
    stack.push(child);
  }
  return root;
};
