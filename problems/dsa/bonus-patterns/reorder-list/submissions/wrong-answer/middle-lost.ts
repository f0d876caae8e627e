// wrong-answer: loses or doubles the middle node of an odd list
function reorderList(head: ListNode | null): void {
  const nodes: ListNode[] = [];
  for (let node = head; node; node = node.next) nodes.push(node);
  const half = Math.floor(nodes.length / 2);
  let tail: ListNode | null = null;
  for (let i = 0; i < half; i++) {
    if (tail) tail.next = nodes[i];
    nodes[i].next = nodes[nodes.length - 1 - i];
    tail = nodes[nodes.length - 1 - i];
  }
  if (tail) tail.next = null;
}
