// accepted: through BigInt
function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
  const read = (list: ListNode | null): bigint => {
    let digits = '';
    for (let node = list; node; node = node.next) digits = node.val + digits;
    return BigInt(digits);
  };
  let head: ListNode | null = null;
  for (const digit of (read(l1) + read(l2)).toString()) head = new ListNode(Number(digit), head);
  return head;
}
