// wrong-answer: random of the copy points into the original list
function copyRandomList(head: _Node | null): _Node | null {
  const start = new _Node(0);
  let last = start;
  for (let node = head; node; node = node.next) {
    last.next = new _Node(node.val);
    last = last.next;
    last.random = node.random;
  }
  return start.next;
}
