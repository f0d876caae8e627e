// wrong-answer: returns the old head although it was the node to remove
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const dummy = new ListNode(0, head);
  let fast = head;
  let slow = dummy;
  while (n-- > 0) fast = fast!.next;
  while (fast) {
    fast = fast.next;
    slow = slow.next!;
  }
  slow.next = slow.next!.next;
  return head;
}
