// time-limit-exceeded: prints for ever
function twoSum() {
  for (let i = 0; ; i++) console.log('flood', i);
}
