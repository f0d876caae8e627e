// accepted: bottom up, runs of doubling length, constant space
function sortList(head: ListNode | null): ListNode | null {
  let length = 0;
  for (let node = head; node !== null; node = node.next) length++;
  const dummy = new ListNode(0, head);
  for (let size = 1; size < length; size *= 2) {
    let tail = dummy;
    let rest = dummy.next;
    while (rest !== null) {
      const left = rest;
      const right = split(left, size);
      rest = split(right, size);
      tail = append(tail, left, right);
    }
  }
  return dummy.next;
}

function split(head: ListNode | null, size: number): ListNode | null {
  for (let i = 1; head !== null && i < size; i++) head = head.next;
  if (head === null) return null;
  const rest = head.next;
  head.next = null;
  return rest;
}

function append(tail: ListNode, left: ListNode | null, right: ListNode | null): ListNode {
  while (left !== null || right !== null) {
    if (right === null || (left !== null && left.val <= right.val)) {
      tail.next = left!;
      left = left!.next;
    } else {
      tail.next = right;
      right = right.next;
    }
    tail = tail.next;
  }
  return tail;
}
