// accepted: leaves a mark on every node it passes, which changes the list
function hasCycle(head: ListNode | null): boolean {
  const mark = {} as ListNode;
  while (head !== null) {
    if (head.next === mark) return true;
    const next = head.next;
    head.next = mark;
    head = next;
  }
  return false;
}
