// wrong-answer: does not cut the list at the middle, leaving a cycle
function reorderList(head: ListNode | null): void {
  let slow = head;
  let fast = head;
  while (fast && fast.next) {
    slow = slow!.next;
    fast = fast.next.next;
  }
  let previous: ListNode | null = null;
  let current = slow!.next;
  while (current) {
    const next = current.next;
    current.next = previous;
    previous = current;
    current = next;
  }
  let first = head;
  let second = previous;
  while (second) {
    const next = first!.next;
    first!.next = second;
    const rest = second.next;
    second.next = next;
    first = next;
    second = rest;
  }
}
