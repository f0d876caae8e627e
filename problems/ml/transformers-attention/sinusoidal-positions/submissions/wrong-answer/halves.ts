// wrong-answer: sine half followed by cosine half instead of interleaving
function sinusoidalPositions(length: number, dim: number): number[][] {
  const half = Math.ceil(dim / 2);
  return Array.from({ length }, (_, p) =>
    Array.from({ length: dim }, (_, c) => {
      const angle = p / 10000 ** ((2 * (c % half)) / dim);
      return c < half ? Math.sin(angle) : Math.cos(angle);
    }),
  );
}
