// wrong-answer: drops what is left of one half after merging
function sortList(head: ListNode | null): ListNode | null {
  if (head === null || head.next === null) return head;
  let slow = head;
  let fast: ListNode | null = head.next;
  while (fast !== null && fast.next !== null) {
    slow = slow.next!;
    fast = fast.next.next;
  }
  let right = sortList(slow.next);
  slow.next = null;
  let left = sortList(head);
  const dummy = new ListNode(0);
  let tail = dummy;
  while (left !== null && right !== null) {
    if (left.val <= right.val) {
      tail.next = new ListNode(left.val);
      left = left.next;
    } else {
      tail.next = new ListNode(right.val);
      right = right.next;
    }
    tail = tail.next;
  }
  return dummy.next;
}
