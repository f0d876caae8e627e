// run-time-error: reads val past the end of the shorter list
function addTwoNumbers(l1: ListNode, l2: ListNode): ListNode | null {
  const head = new ListNode();
  let last = head;
  let carry = 0;
  while (l1 || l2 || carry) {
    const sum = l1.val + l2.val + carry;
    carry = Math.floor(sum / 10);
    last.next = new ListNode(sum % 10);
    last = last.next;
    l1 = l1.next!;
    l2 = l2.next!;
  }
  return head.next;
}
