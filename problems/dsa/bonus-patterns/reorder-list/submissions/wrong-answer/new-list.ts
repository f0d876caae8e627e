// wrong-answer: builds a new list, the one given is unchanged
function reorderList(head: ListNode | null): void {
  const values: number[] = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  const dummy = new ListNode();
  let tail = dummy;
  for (let i = 0, j = values.length - 1; i <= j; i++, j--) {
    tail = tail.next = new ListNode(values[i]);
    if (i < j) tail = tail.next = new ListNode(values[j]);
  }
  head = dummy.next;
}
