// accepted: Brent's way, the slow pointer waits and jumps to the fast one after 1, 2, 4, 8, … steps
class Solution {
  hasCycle(head: ListNode | null): boolean {
    if (!head) return false;
    let waiting = head;
    let walker = head.next;
    let steps = 1;
    let limit = 1;
    while (walker !== null) {
      if (walker === waiting) return true;
      if (steps === limit) {
        waiting = walker;
        limit *= 2;
        steps = 0;
      }
      walker = walker.next;
      steps++;
    }
    return false;
  }
}
