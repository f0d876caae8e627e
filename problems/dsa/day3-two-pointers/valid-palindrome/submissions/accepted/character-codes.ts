// accepted: two pointers with character codes and nested loops; plain JavaScript
var isPalindrome = function (s) {
  const normal = (code) => {
    if (code >= 65 && code <= 90) return code + 32;
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
  };
  let i = 0;
  let j = s.length - 1;
  while (i < j) {
    while (i < j && !normal(s.charCodeAt(i))) i++;
    while (i < j && !normal(s.charCodeAt(j))) j--;
    if (normal(s.charCodeAt(i)) !== normal(s.charCodeAt(j))) return false;
    i++;
    j--;
  }
  return true;
};
