// accepted: throws away half of the elements that are still to be passed, twice
class Solution {
  findMedianSortedArrays(nums1: number[], nums2: number[]): number {
    const total = nums1.length + nums2.length;
    const lower = this.kth(nums1, 0, nums2, 0, (total + 1) >> 1);
    const upper = this.kth(nums1, 0, nums2, 0, (total + 2) >> 1);
    return (lower + upper) / 2;
  }

  private kth(a: number[], i: number, b: number[], j: number, k: number): number {
    if (i >= a.length) return b[j + k - 1];
    if (j >= b.length) return a[i + k - 1];
    if (k === 1) return Math.min(a[i], b[j]);
    const half = k >> 1;
    const fromA = i + half - 1 < a.length ? a[i + half - 1] : Infinity;
    const fromB = j + half - 1 < b.length ? b[j + half - 1] : Infinity;
    return fromA < fromB ? this.kth(a, i + half, b, j, k - half) : this.kth(a, i, b, j + half, k - half);
  }
}
