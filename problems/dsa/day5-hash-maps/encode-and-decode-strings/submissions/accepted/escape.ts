// accepted: ends each text with a comma and escapes commas and backslashes; a class
class Codec {
  encode(strs: string[]): string {
    let result = '';
    for (const str of strs) result += `${str.replace(/[\\,]/g, '\\$&')},`;
    return result;
  }

  decode(s: string): string[] {
    const result: string[] = [];
    let current = '';
    for (let i = 0; i < s.length; i++) {
      if (s[i] === '\\') current += s[++i];
      else if (s[i] === ',') {
        result.push(current);
        current = '';
      } else current += s[i];
    }
    return result;
  }
}
