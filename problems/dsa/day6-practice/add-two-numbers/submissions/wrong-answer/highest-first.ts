// wrong-answer: takes the first digit for the highest
function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
  const read = (list: ListNode | null): bigint => {
    let digits = '';
    for (let node = list; node; node = node.next) digits += node.val;
    return BigInt(digits);
  };
  const head = new ListNode();
  let last = head;
  for (const digit of (read(l1) + read(l2)).toString()) {
    last.next = new ListNode(Number(digit));
    last = last.next;
  }
  return head.next;
}
