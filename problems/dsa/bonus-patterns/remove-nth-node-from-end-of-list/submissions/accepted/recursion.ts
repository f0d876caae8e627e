// accepted: recursion that counts on the way back
const removeNthFromEnd = (head: ListNode | null, n: number): ListNode | null => {
  let fromEnd = 0;
  const rest = (node: ListNode | null): ListNode | null => {
    if (!node) return null;
    node.next = rest(node.next);
    fromEnd += 1;
    return fromEnd === n ? node.next : node;
  };
  return rest(head);
};
