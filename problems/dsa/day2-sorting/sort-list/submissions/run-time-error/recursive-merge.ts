// run-time-error: merges with one recursive call per node, stack overflow on 10^5 nodes
function sortList(head: ListNode | null): ListNode | null {
  if (head === null || head.next === null) return head;
  let slow = head;
  let fast: ListNode | null = head.next;
  while (fast !== null && fast.next !== null) {
    slow = slow.next!;
    fast = fast.next.next;
  }
  const second = slow.next;
  slow.next = null;
  return merge(sortList(head), sortList(second));
}

function merge(a: ListNode | null, b: ListNode | null): ListNode | null {
  if (a === null) return b;
  if (b === null) return a;
  if (a.val <= b.val) {
    a.next = merge(a.next, b);
    return a;
  }
  b.next = merge(a, b.next);
  return b;
}
