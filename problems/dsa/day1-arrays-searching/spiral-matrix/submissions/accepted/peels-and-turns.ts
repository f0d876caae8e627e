// accepted: takes off the first row and turns the rest anticlockwise, by recursion
class Solution {
  spiralOrder(matrix: number[][]): number[] {
    if (matrix.length === 0) return [];
    const [first, ...rest] = matrix;
    if (rest.length === 0) return first;
    const turned = first.map((_, column) => rest.map((row) => row[column])).reverse();
    return first.concat(this.spiralOrder(turned));
  }
}
