/** Prepares the sum of every rectangle that starts at the top left corner; four of them make up any region. */
export class NumMatrix {
  /** At [i][j] the sum of the first i rows, of each its first j cells. */
  readonly #sums: number[][];

  constructor(matrix: number[][]) {
    const columns = (matrix[0] as number[]).length;
    let above = new Array<number>(columns + 1).fill(0);
    this.#sums = [above];
    for (const row of matrix) {
      const sums = [0];
      let sumOfRow = 0;
      for (const [j, value] of row.entries()) {
        sumOfRow += value;
        sums.push((above[j + 1] as number) + sumOfRow);
      }
      this.#sums.push(sums);
      above = sums;
    }
  }

  sumRegion(row1: number, col1: number, row2: number, col2: number): number {
    const upToBottom = this.#sums[row2 + 1] as number[];
    const upToTop = this.#sums[row1] as number[];
    const strip = (end: number) => (upToBottom[end] as number) - (upToTop[end] as number);
    return strip(col2 + 1) - strip(col1);
  }
}
