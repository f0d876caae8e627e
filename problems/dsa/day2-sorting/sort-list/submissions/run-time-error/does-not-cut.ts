// run-time-error: does not cut the list at the middle (or never splits two nodes), so the recursion never ends
function sortList(head: ListNode | null): ListNode | null {
  if (head === null || head.next === null) return head;
  let slow = head;
  let fast: ListNode | null = head;
  while (fast !== null && fast.next !== null) {
    slow = slow.next!;
    fast = fast.next.next;
  }
  const left = sortList(head);
  const right = sortList(slow);
  return merge(left, right);
}

function merge(a: ListNode | null, b: ListNode | null): ListNode | null {
  const dummy = new ListNode(0);
  let tail = dummy;
  while (a !== null && b !== null) {
    if (a.val < b.val) {
      tail.next = a;
      a = a.next;
    } else {
      tail.next = b;
      b = b.next;
    }
    tail = tail.next;
  }
  tail.next = a !== null ? a : b;
  return dummy.next;
}
