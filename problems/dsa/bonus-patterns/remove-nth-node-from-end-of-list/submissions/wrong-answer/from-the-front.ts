// wrong-answer: counts from the front
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const dummy = new ListNode(0, head);
  let before = dummy;
  for (let i = 1; i < n; i++) before = before.next!;
  before.next = before.next!.next;
  return dummy.next;
}
