// accepted: letter by letter, the set of places in the pattern that can be reached; plain JavaScript
var isMatch = function (s, p) {
  function withSkips(places) {
    var all = new Set(places);
    all.forEach(function (j) { if (p[j + 1] === '*') all.add(j + 2); });
    return all;
  }
  var places = withSkips([0]);
  for (var letter of s) {
    var next = [];
    places.forEach(function (j) {
      if (p[j] === letter || p[j] === '.') next.push(p[j + 1] === '*' ? j : j + 1);
    });
    places = withSkips(next);
  }
  return places.has(p.length);
};
