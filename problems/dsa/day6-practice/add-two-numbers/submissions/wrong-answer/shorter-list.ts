// wrong-answer: stops at the end of the shorter list
function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
  const head = new ListNode();
  let last = head;
  let carry = 0;
  while (l1 && l2) {
    const sum = l1.val + l2.val + carry;
    carry = Math.floor(sum / 10);
    last.next = new ListNode(sum % 10);
    last = last.next;
    l1 = l1.next;
    l2 = l2.next;
  }
  if (carry) last.next = new ListNode(carry);
  return head.next;
}
