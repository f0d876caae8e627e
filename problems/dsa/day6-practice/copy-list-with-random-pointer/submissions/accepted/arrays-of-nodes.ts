// accepted: both lists as arrays, places by identity, O(n^2)
class Solution {
  copyRandomList(head: _Node | null): _Node | null {
    const nodes: _Node[] = [];
    for (let node = head; node !== null; node = node.next) nodes.push(node);
    const copies = nodes.map((node) => new _Node(node.val, null, null));
    copies.forEach((copy, i) => {
      copy.next = copies[i + 1] ?? null;
      const random = nodes[i].random;
      copy.random = random === null ? null : copies[nodes.indexOf(random)];
    });
    return copies[0] ?? null;
  }
}
