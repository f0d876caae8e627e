// accepted: recursion that makes copies on demand; plain JavaScript with the older class name
var copyRandomList = function (head, seen = new Map()) {
  if (!head) return null;
  if (seen.has(head)) return seen.get(head);
  const copy = new Node(head.val, null, null);
  seen.set(head, copy);
  copy.next = copyRandomList(head.next, seen);
  copy.random = copyRandomList(head.random, seen);
  return copy;
};
