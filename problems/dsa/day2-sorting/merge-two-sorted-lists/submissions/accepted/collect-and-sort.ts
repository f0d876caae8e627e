// accepted: collects the values, sorts them and builds new nodes; plain JavaScript
var mergeTwoLists = function (list1, list2) {
  const values = [];
  for (let node = list1; node; node = node.next) values.push(node.val);
  for (let node = list2; node; node = node.next) values.push(node.val);
  values.sort((a, b) => b - a);
  return values.reduce((next, value) => new ListNode(value, next), null);
};
