// wrong-answer: finds the random node by its value, wrong with repeated values
function copyRandomList(head: _Node | null): _Node | null {
  const copyOfValue = new Map<number, _Node>();
  const copies: _Node[] = [];
  for (let node = head; node; node = node.next) {
    const copy = new _Node(node.val);
    if (copies.length > 0) copies[copies.length - 1].next = copy;
    copies.push(copy);
    if (!copyOfValue.has(node.val)) copyOfValue.set(node.val, copy);
  }
  let i = 0;
  for (let node = head; node; node = node.next) {
    copies[i++].random = node.random ? copyOfValue.get(node.random.val)! : null;
  }
  return copies[0] ?? null;
}
