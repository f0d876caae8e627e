// accepted: an array used from both ends with shift and pop
function reorderList(head: ListNode | null): void {
  const nodes: ListNode[] = [];
  let node = head;
  while (node) {
    nodes.push(node);
    node = node.next;
  }
  const dummy = new ListNode();
  let tail = dummy;
  while (nodes.length > 0) {
    tail.next = nodes.shift()!;
    tail = tail.next;
    if (nodes.length > 0) {
      tail.next = nodes.pop()!;
      tail = tail.next;
    }
  }
  tail.next = null;
}
