// accepted: a class Solution that reads the length digit by digit
class Solution {
  encode(strs: string[]): string {
    let encoded = '';
    for (const str of strs) encoded += str.length + '/' + str;
    return encoded;
  }

  decode(s: string): string[] {
    const strs: string[] = [];
    let i = 0;
    while (i < s.length) {
      let length = 0;
      while (s[i] !== '/') {
        length = length * 10 + Number(s[i]);
        i++;
      }
      i++;
      strs.push(s.substring(i, i + length));
      i += length;
    }
    return strs;
  }
}
