// time-limit-exceeded: insertion sort on the list
function sortList(head: ListNode | null): ListNode | null {
  const dummy = new ListNode(0);
  let node = head;
  while (node !== null) {
    const next = node.next;
    let before = dummy;
    while (before.next !== null && before.next.val < node.val) before = before.next;
    node.next = before.next;
    before.next = node;
    node = next;
  }
  return dummy.next;
}
