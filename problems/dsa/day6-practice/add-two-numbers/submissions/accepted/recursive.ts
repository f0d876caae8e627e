// accepted: recursion, up to 1001 deep
const addTwoNumbers = (l1: ListNode | null, l2: ListNode | null, carry = 0): ListNode | null => {
  if (!l1 && !l2 && !carry) return null;
  const sum = (l1 ? l1.val : 0) + (l2 ? l2.val : 0) + carry;
  return new ListNode(sum % 10, addTwoNumbers(l1 && l1.next, l2 && l2.next, sum > 9 ? 1 : 0));
};
