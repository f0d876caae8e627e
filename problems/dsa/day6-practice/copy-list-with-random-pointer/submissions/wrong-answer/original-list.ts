// wrong-answer: returns the original list
function copyRandomList(head: _Node | null): _Node | null {
  const copy = head;
  return copy;
}
