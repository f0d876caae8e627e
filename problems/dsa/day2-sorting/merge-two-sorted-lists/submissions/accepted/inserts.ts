// accepted: inserts the nodes of the second list into the first; a class
class Solution {
  mergeTwoLists(list1: ListNode | null, list2: ListNode | null): ListNode | null {
    const dummy = new ListNode(-Infinity, list1);
    let place: ListNode = dummy;
    while (list2 !== null) {
      while (place.next !== null && place.next.val < list2.val) place = place.next;
      place.next = new ListNode(list2.val, place.next);
      place = place.next;
      list2 = list2.next;
    }
    return dummy.next;
  }
}
