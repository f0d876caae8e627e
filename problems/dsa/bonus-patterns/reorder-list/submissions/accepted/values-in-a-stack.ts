// accepted: keeps the nodes and writes new values into them; returns the head, which nobody asked for
function reorderList(head: ListNode | null) {
  const values: number[] = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  let low = 0;
  let high = values.length - 1;
  let fromFront = true;
  for (let node = head; node; node = node.next) {
    node.val = fromFront ? values[low++] : values[high--];
    fromFront = !fromFront;
  }
  return head;
}
