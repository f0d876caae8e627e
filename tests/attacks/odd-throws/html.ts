// run-time-error: throws an error whose message is HTML
function twoSum(nums, target) {
  throw new Error('<img src=x onerror="document.title=1"><script>document.title = 1</script>');
}
