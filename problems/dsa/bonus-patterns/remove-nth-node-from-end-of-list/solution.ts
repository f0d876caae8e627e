/** Two pointers n nodes apart: when the one ahead has passed the last node, the other stands before the one to remove. */
export function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const start = new ListNode(0, head); // so that the head has a node before it, too
  let ahead = head;
  for (let i = 0; i < n; i++) ahead = (ahead as ListNode).next;

  let before = start;
  while (ahead !== null) {
    ahead = ahead.next;
    before = before.next as ListNode;
  }
  before.next = (before.next as ListNode).next;
  return start.next;
}
