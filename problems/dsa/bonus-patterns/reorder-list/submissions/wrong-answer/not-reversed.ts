// wrong-answer: appends the second half without reversing it
function reorderList(head: ListNode | null): void {
  let slow = head!;
  let fast = head!.next;
  while (fast && fast.next) {
    slow = slow.next!;
    fast = fast.next.next;
  }
  let second = slow.next;
  slow.next = null;
  let first = head;
  while (first && second) {
    const next: ListNode | null = first.next;
    const rest: ListNode | null = second.next;
    first.next = second;
    second.next = next;
    first = next;
    second = rest;
  }
}
