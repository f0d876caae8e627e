// accepted: sorts all words by their sorted letters, then cuts where the letters change; plain JavaScript
var groupAnagrams = function (strs) {
  var pairs = strs.map(function (word) {
    return { word: word, letters: word.split('').sort().join('') };
  });
  pairs.sort(function (a, b) {
    return a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0;
  });
  var groups = [];
  for (var i = 0; i < pairs.length; i++) {
    if (i > 0 && pairs[i].letters === pairs[i - 1].letters) groups[groups.length - 1].push(pairs[i].word);
    else groups.push([pairs[i].word]);
  }
  return groups;
};
