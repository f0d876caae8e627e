// accepted: builds the turned grid and puts its rows into matrix; returns it as well
const rotate = (matrix: number[][]) => {
  const turned = matrix[0].map((_, column) => matrix.map((row) => row[column]).reverse());
  turned.forEach((row, i) => (matrix[i] = row));
  return matrix;
};
