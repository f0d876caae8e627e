// compile-error: holds JSX
const element = <div />;
function twoSum() {}
