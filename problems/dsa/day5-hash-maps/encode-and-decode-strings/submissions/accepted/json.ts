// accepted: leaves it to JSON
const encode = (strs: string[]): string => JSON.stringify(strs);
const decode = (s: string): string[] => JSON.parse(s);
