// time-limit-exceeded: walks to the end, which a cycle does not have
function hasCycle(head: ListNode | null): boolean {
  if (head === null) return false;
  let last = head;
  while (last.next !== null) {
    last = last.next;
  }
  // the last node decides: does it lead back to a node of the list?
  for (let node: ListNode | null = head; node !== last; node = node.next!) {
    if (last.next === node) return true;
  }
  return false;
}
