/** A browser that Playwright cannot drive here, reduced to what the matrix needs. */
export interface OtherBrowser {
  open(address: string): Promise<void>;
  /** The value of an expression in the open page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}
