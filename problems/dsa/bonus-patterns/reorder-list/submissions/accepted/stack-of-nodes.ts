// accepted: a stack of all nodes gives them from the back
class Solution {
  reorderList(head: ListNode | null): void {
    const stack: ListNode[] = [];
    let current = head;
    while (current) {
      stack.push(current);
      current = current.next;
    }
    const pairs = Math.floor((stack.length - 1) / 2);
    current = head;
    for (let i = 0; i < pairs; i++) {
      const last = stack.pop()!;
      stack[stack.length - 1].next = null;
      last.next = current!.next;
      current!.next = last;
      current = last.next;
    }
  }
}
