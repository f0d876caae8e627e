// wrong-answer: takes a repeated value for a cycle
function hasCycle(head: ListNode | null): boolean {
  const seen = new Set<number>();
  for (let node = head; node !== null; node = node.next) {
    if (seen.has(node.val)) return true;
    seen.add(node.val);
  }
  return false;
}
