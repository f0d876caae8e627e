// accepted: the nodes in an array, two indices close in
const reorderList = (head: ListNode | null): void => {
  const nodes: ListNode[] = [];
  for (let node = head; node; node = node.next) nodes.push(node);
  let i = 0;
  let j = nodes.length - 1;
  while (i < j) {
    nodes[i].next = nodes[j];
    i++;
    if (i === j) break;
    nodes[j].next = nodes[i];
    j--;
  }
  nodes[i].next = null;
};
