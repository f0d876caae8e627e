// run-time-error: reads next of a random that is null
function copyRandomList(head: _Node | null): _Node | null {
  if (!head) return null;
  for (let node: _Node | null = head; node; node = node.next!.next) {
    const copy = new _Node(node.val);
    copy.next = node.next;
    node.next = copy;
  }
  for (let node: _Node | null = head; node; node = node.next!.next) node.next!.random = node.random!.next;
  const first = head.next;
  for (let node: _Node | null = head; node; node = node.next) {
    const copy: _Node = node.next!;
    node.next = copy.next;
    copy.next = node.next ? node.next.next : null;
  }
  return first;
}
