// wrong-answer: returns lone surrogates and control characters
function twoSum(nums, target) {
  return ['\ud800', '\u0000\u001b[31m</script>'];
}
