// accepted: remembers every node, O(n) space
const hasCycle = (head: ListNode | null): boolean => {
  const seen = new Set<ListNode>();
  let node = head;
  while (node) {
    if (seen.has(node)) return true;
    seen.add(node);
    node = node.next;
  }
  return false;
};
