/** Floyd's two pointers: in a cycle the fast one gains one node a step on the slow one, so it cannot miss it. */
export function hasCycle(head: ListNode | null): boolean {
  let slow = head;
  let fast = head;
  while (fast?.next) {
    slow = (slow as ListNode).next;
    fast = fast.next.next;
    if (slow === fast) return true;
  }
  return false;
}
