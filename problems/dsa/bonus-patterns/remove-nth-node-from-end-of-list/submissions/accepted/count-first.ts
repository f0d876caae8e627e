// accepted: counts the nodes first, the head is a case of its own
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  let length = 0;
  for (let node = head; node; node = node.next) length++;
  if (n === length) return head!.next;
  let node = head!;
  for (let i = 0; i < length - n - 1; i++) node = node.next!;
  node.next = node.next!.next;
  return head;
}
