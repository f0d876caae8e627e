// accepted: sorts the values in an array and writes them back; plain JavaScript
/**
 * @param {ListNode} head
 * @return {ListNode}
 */
var sortList = function (head) {
  const values = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  values.sort((a, b) => a - b);
  let i = 0;
  for (let node = head; node; node = node.next) node.val = values[i++];
  return head;
};
