// accepted: binary search over the length, a window of fixed length slides over s, O(m log m)
class Solution {
  minWindow(s: string, t: string): string {
    let low = t.length;
    let high = s.length + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.find(s, t, middle) >= 0) high = middle;
      else low = middle + 1;
    }
    const start = this.find(s, t, low);
    return start < 0 ? '' : s.slice(start, start + low);
  }

  private find(s: string, t: string, length: number): number {
    if (length > s.length) return -1;
    const missing = new Array(128).fill(0);
    for (let i = 0; i < t.length; i++) missing[t.charCodeAt(i)]++;
    let uncovered = t.length;
    for (let i = 0; i < s.length; i++) {
      if (missing[s.charCodeAt(i)]-- > 0) uncovered--;
      if (i >= length && ++missing[s.charCodeAt(i - length)] > 0) uncovered++;
      if (i >= length - 1 && uncovered === 0) return i - length + 1;
    }
    return -1;
  }
}
