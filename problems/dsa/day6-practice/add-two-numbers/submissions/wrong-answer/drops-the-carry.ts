// wrong-answer: drops the last carry
function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
  const head = new ListNode();
  let last = head;
  let carry = 0;
  while (l1 || l2) {
    const sum = (l1?.val ?? 0) + (l2?.val ?? 0) + carry;
    carry = sum > 9 ? 1 : 0;
    last.next = new ListNode(sum % 10);
    last = last.next;
    l1 = l1?.next ?? null;
    l2 = l2?.next ?? null;
  }
  return head.next;
}
