/** Addition as on paper: both lists in step, with a carry, until nothing is left of any of the three. */
export function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
  const beforeFirst = new ListNode();
  let last = beforeFirst;
  let carry = 0;
  for (let a = l1, b = l2; a !== null || b !== null || carry > 0; a = a?.next ?? null, b = b?.next ?? null) {
    const sum = (a?.val ?? 0) + (b?.val ?? 0) + carry;
    last.next = new ListNode(sum % 10);
    last = last.next;
    carry = Math.floor(sum / 10);
  }
  return beforeFirst.next;
}
