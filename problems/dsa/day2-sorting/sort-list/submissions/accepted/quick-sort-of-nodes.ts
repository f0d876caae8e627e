// accepted: deals the nodes to three lists around the middle node's value and joins them; a class
class Solution {
  sortList(head: ListNode | null): ListNode | null {
    return this.sort(head)[0];
  }

  private sort(head: ListNode | null): [ListNode | null, ListNode | null] {
    if (!head || !head.next) return [head, head];
    let slow = head;
    for (let fast: ListNode | null | undefined = head; fast; fast = fast.next?.next) if (fast !== head) slow = slow.next!;
    const pivot = slow.val;
    const heads = [new ListNode(), new ListNode(), new ListNode()];
    const tails = [...heads];
    for (let node: ListNode | null = head; node; ) {
      const next: ListNode | null = node.next;
      node.next = null;
      const which = node.val < pivot ? 0 : node.val === pivot ? 1 : 2;
      tails[which].next = node;
      tails[which] = node;
      node = next;
    }
    const less = this.sort(heads[0].next);
    const greater = this.sort(heads[2].next);
    tails[1].next = greater[0];
    if (less[1]) less[1].next = heads[1].next;
    return [less[0] ?? heads[1].next, greater[1] ?? tails[1]];
  }
}
