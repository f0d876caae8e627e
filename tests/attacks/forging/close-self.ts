// time-limit-exceeded, run-time-error: closes its worker
function twoSum() {
  self.close();
  for (;;);
}
