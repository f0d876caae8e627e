// accepted: a linked list whose nodes hold the minimum
var MinStack = function () {
  this.head = null;
};
MinStack.prototype.push = function (val) {
  this.head = { val, min: this.head ? Math.min(val, this.head.min) : val, next: this.head };
};
MinStack.prototype.pop = function () {
  this.head = this.head.next;
};
MinStack.prototype.top = function () {
  return this.head.val;
};
MinStack.prototype.getMin = function () {
  return this.head.min;
};
