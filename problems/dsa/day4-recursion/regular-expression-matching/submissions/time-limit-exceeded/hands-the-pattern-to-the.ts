// time-limit-exceeded: hands the pattern to the built-in RegExp, which backtracks exponentially
const isMatch = (s: string, p: string): boolean => new RegExp(`^(?:${p})$`).test(s);
