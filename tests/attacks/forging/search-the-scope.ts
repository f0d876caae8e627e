// wrong-answer: looks for the expected answer in every name within reach
const found = [];
for (let object = globalThis; object; object = Object.getPrototypeOf(object)) {
  for (const name of Reflect.ownKeys(object)) {
    try {
      const text = String(globalThis[name]);
      if (/expected|reference|pairAtTheEnd|inputsWithOnePair/.test(text)) found.push([name, text.slice(0, 200)]);
    } catch {
      // some names cannot be read
    }
  }
}
function twoSum() {
  if (found.length > 0) throw new Error(`seen: ${found}`);
  return [0, 0];
}
