// wrong-answer: uses what a Node module has in scope
for (const name of ['process', 'require', 'module', 'global', '__dirname', 'Buffer', 'import.meta']) {
  try {
    (0, eval)(name).exit?.();
  } catch {
    // there is no such name
  }
}
try {
  require('fs').writeFileSync('__MARKER__', 'x');
} catch {
  // there is no require
}
function twoSum() {
  return [0, 0];
}
