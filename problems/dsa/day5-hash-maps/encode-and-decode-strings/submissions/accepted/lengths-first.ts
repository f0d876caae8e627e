// accepted: all lengths first, then all texts; plain JavaScript
var encode = function (strs) {
  return strs.map((str) => str.length).join(',') + '#' + strs.join('');
};

var decode = function (s) {
  const mark = s.indexOf('#');
  if (mark === 0) return [];
  let position = mark + 1;
  return s
    .slice(0, mark)
    .split(',')
    .map((length) => {
      const start = position;
      position += Number(length);
      return s.substring(start, position);
    });
};
