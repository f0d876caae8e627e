// wrong-answer: goes through Number and loses digits beyond 2^53
function addTwoNumbers(l1: ListNode | null, l2: ListNode | null): ListNode | null {
  const read = (list: ListNode | null): number => {
    let value = 0;
    let power = 1;
    for (let node = list; node; node = node.next) {
      value += node.val * power;
      power *= 10;
    }
    return value;
  };
  let sum = read(l1) + read(l2);
  const head = new ListNode(sum % 10);
  let last = head;
  while (sum >= 10 && Number.isFinite(sum)) {
    sum = Math.floor(sum / 10);
    last.next = new ListNode(sum % 10);
    last = last.next;
  }
  return head;
}
