// accepted: replaces each operator and its operands in the array by the result
const evalRPN = (tokens: (string | number)[]): number => {
  let i = 0;
  while (tokens.length > 1) {
    while (!/^[-+*/]$/.test(String(tokens[i]))) i++;
    const a = Number(tokens[i - 2]);
    const b = Number(tokens[i - 1]);
    const op = tokens[i];
    const quotient = a / b;
    const result = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : quotient < 0 ? Math.ceil(quotient) : Math.floor(quotient);
    tokens.splice(i - 2, 3, result);
    i -= 1;
  }
  return +tokens[0];
};
