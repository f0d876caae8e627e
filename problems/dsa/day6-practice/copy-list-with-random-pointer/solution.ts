/** Puts each copy right behind its original, so that the copy of a node is found without a map. */
export function copyRandomList(head: _Node | null): _Node | null {
  insertCopies(head);
  setRandoms(head);
  return takeCopiesOut(head);
}

function copyOf(node: _Node): _Node {
  return node.next as _Node;
}

function insertCopies(head: _Node | null): void {
  for (let node = head; node !== null; node = copyOf(node).next) node.next = new _Node(node.val, node.next);
}

function setRandoms(head: _Node | null): void {
  for (let node = head; node !== null; node = copyOf(node).next) {
    if (node.random !== null) copyOf(node).random = copyOf(node.random);
  }
}

/** Leaves the originals linked as they were. */
function takeCopiesOut(head: _Node | null): _Node | null {
  const first = head && copyOf(head);
  for (let node = head; node !== null; node = node.next) {
    const copy = copyOf(node);
    node.next = copy.next;
    copy.next = node.next && copyOf(node.next);
  }
  return first;
}
