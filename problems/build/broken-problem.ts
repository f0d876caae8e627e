/** A folder that cannot become a problem: where, and what to fix. */
export class BrokenProblem extends Error {
  override name = 'BrokenProblem';
  /** @param path below problems/ */
  constructor(
    readonly path: string,
    override readonly cause: string,
  ) {
    super(`problems/${path}: ${cause}`);
  }
}
