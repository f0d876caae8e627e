// accepted: copies the values that stay into a new list
class Solution {
  removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const values: number[] = [];
    while (head) {
      values.push(head.val);
      head = head.next;
    }
    values.splice(values.length - n, 1);
    return values.reduceRight<ListNode | null>((next, val) => new ListNode(val, next), null);
  }
}
