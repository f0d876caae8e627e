/** Merge sort: both halves are sorted and merged by relinking the nodes; the recursion is log n deep. */
export function sortList(head: ListNode | null): ListNode | null {
  if (!head?.next) return head;
  const second = cutInHalf(head);
  return merge(sortList(head), sortList(second));
}

/** Ends the list behind its first half. @returns the second half, which has as many nodes or one less */
function cutInHalf(head: ListNode): ListNode | null {
  let slow = head;
  let fast = head.next;
  while (fast?.next) {
    slow = slow.next as ListNode;
    fast = fast.next.next;
  }
  const second = slow.next;
  slow.next = null;
  return second;
}

function merge(a: ListNode | null, b: ListNode | null): ListNode | null {
  const beforeHead = new ListNode();
  let last = beforeHead;
  while (a && b) {
    if (a.val <= b.val) {
      last.next = a;
      a = a.next;
    } else {
      last.next = b;
      b = b.next;
    }
    last = last.next;
  }
  last.next = a ?? b;
  return beforeHead.next;
}
