// accepted: bit masks; plain JavaScript
var isValidSudoku = function (board) {
  var rows = new Array(9).fill(0);
  var columns = new Array(9).fill(0);
  var boxes = new Array(9).fill(0);
  for (var i = 0; i < 81; i++) {
    var r = (i / 9) | 0;
    var c = i % 9;
    if (board[r][c] === '.') continue;
    var bit = 1 << Number(board[r][c]);
    var b = ((r / 3) | 0) * 3 + ((c / 3) | 0);
    if ((rows[r] | columns[c] | boxes[b]) & bit) return false;
    rows[r] |= bit;
    columns[c] |= bit;
    boxes[b] |= bit;
  }
  return true;
};
