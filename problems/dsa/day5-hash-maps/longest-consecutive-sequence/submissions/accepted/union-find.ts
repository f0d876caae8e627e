// accepted: union-find over the numbers; a class
class Solution {
  longestConsecutive(nums: number[]): number {
    const parent = new Map<number, number>();
    const size = new Map<number, number>();
    const find = (x: number): number => {
      let root = x;
      while (parent.get(root) !== root) root = parent.get(root)!;
      while (parent.get(x) !== root) {
        const next = parent.get(x)!;
        parent.set(x, root);
        x = next;
      }
      return root;
    };
    for (const num of nums) {
      if (parent.has(num)) continue;
      parent.set(num, num);
      size.set(num, 1);
      for (const neighbour of [num - 1, num + 1]) {
        if (!parent.has(neighbour)) continue;
        let a = find(num);
        let b = find(neighbour);
        if (size.get(a)! < size.get(b)!) [a, b] = [b, a];
        parent.set(b, a);
        size.set(a, size.get(a)! + size.get(b)!);
      }
    }
    let best = 0;
    for (const count of size.values()) best = Math.max(best, count);
    return best;
  }
}
