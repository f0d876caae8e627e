/** Cuts the list in the middle, turns the back half round, and takes nodes from both halves in turn. */
export function reorderList(head: ListNode | null): void {
  const front = head as ListNode; // there is at least one node
  const middle = middleOf(front);
  const back = reversed(middle.next);
  middle.next = null;
  interleave(front, back);
}

/** The last node of the front half, which has one node more when the number of nodes is odd. */
function middleOf(head: ListNode): ListNode {
  let slow = head;
  let fast = head.next;
  while (fast?.next) {
    slow = slow.next as ListNode;
    fast = fast.next.next;
  }
  return slow;
}

function reversed(head: ListNode | null): ListNode | null {
  let before: ListNode | null = null;
  for (let node = head; node !== null; ) {
    const next: ListNode | null = node.next;
    node.next = before;
    before = node;
    node = next;
  }
  return before;
}

/** Puts each node of `back` after one of `front`, which has as many nodes or one more. */
function interleave(front: ListNode, back: ListNode | null): void {
  let place = front;
  let node = back;
  while (node !== null) {
    const rest: ListNode | null = node.next;
    node.next = place.next;
    place.next = node;
    place = node.next as ListNode;
    node = rest;
  }
}
