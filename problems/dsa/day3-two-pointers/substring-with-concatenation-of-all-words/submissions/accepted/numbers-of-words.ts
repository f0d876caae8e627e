// accepted: numbers the words, and counts how many numbers agree in a window of fixed length; plain JavaScript
var findSubstring = function (s, words) {
  const L = words[0].length;
  const k = words.length;
  const ids = new Map();
  const need = [];
  for (const word of words) {
    if (!ids.has(word)) {
      ids.set(word, ids.size);
      need.push(0);
    }
    need[ids.get(word)]++;
  }
  const idAt = [];
  for (let i = 0; i + L <= s.length; i++) idAt.push(ids.has(s.slice(i, i + L)) ? ids.get(s.slice(i, i + L)) : -1);
  const answer = [];
  for (let r = 0; r < L; r++) {
    const have = need.map(() => 0);
    let agreeing = 0;
    const change = (id, by) => {
      if (id < 0) return;
      if (have[id] === need[id]) agreeing--;
      have[id] += by;
      if (have[id] === need[id]) agreeing++;
    };
    for (let i = r; i < idAt.length; i += L) {
      change(idAt[i], 1);
      const out = i - k * L;
      if (out >= 0) change(idAt[out], -1);
      if (agreeing === need.length) answer.push(i - (k - 1) * L);
    }
  }
  return answer.sort((a, b) => b - a);
};
