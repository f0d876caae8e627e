// time-limit-exceeded: walks to the last node at every step
function reorderList(head: ListNode | null): void {
  let current = head;
  while (current?.next?.next) {
    let beforeLast: ListNode = current;
    while (beforeLast.next!.next) beforeLast = beforeLast.next!;
    const last = beforeLast.next!;
    beforeLast.next = null;
    last.next = current.next;
    current.next = last;
    current = last.next;
  }
}
