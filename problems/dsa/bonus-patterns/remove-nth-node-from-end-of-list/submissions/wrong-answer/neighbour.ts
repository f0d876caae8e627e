// wrong-answer: removes the neighbour, off by one
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const dummy = new ListNode(0, head);
  let fast: ListNode | null = dummy;
  let slow = dummy;
  for (let i = 0; i < n; i++) fast = fast!.next;
  while (fast) {
    fast = fast.next;
    slow = slow.next!;
  }
  slow.next = slow.next?.next ?? null;
  return dummy.next;
}
