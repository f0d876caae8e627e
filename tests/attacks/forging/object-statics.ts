// wrong-answer: replaces the statics of Object and Reflect
Object.keys = () => [];
Object.is = () => true;
Object.getPrototypeOf = () => null;
Reflect.apply = () => [0, 1];
Reflect.construct = () => ({});
Object.defineProperty = () => undefined;
function twoSum() {
  return [0, 0];
}
