/** Relinks the given nodes: the smaller of the two first ones is always the next. */
export function mergeTwoLists(list1: ListNode | null, list2: ListNode | null): ListNode | null {
  const beforeHead = new ListNode();
  let last = beforeHead;
  while (list1 && list2) {
    if (list1.val <= list2.val) {
      last.next = list1;
      list1 = list1.next;
    } else {
      last.next = list2;
      list2 = list2.next;
    }
    last = last.next;
  }
  last.next = list1 ?? list2;
  return beforeHead.next;
}
