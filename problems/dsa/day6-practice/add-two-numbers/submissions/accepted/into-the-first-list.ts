// accepted: writes the sum into the first list; plain JavaScript
var addTwoNumbers = function (l1, l2) {
  const head = l1;
  let carry = 0;
  while (true) {
    const sum = l1.val + (l2 ? l2.val : 0) + carry;
    l1.val = sum % 10;
    carry = (sum - l1.val) / 10;
    l2 = l2 && l2.next;
    if (!l1.next) {
      if (!l2 && !carry) return head;
      l1.next = new ListNode(0);
    }
    l1 = l1.next;
  }
};
