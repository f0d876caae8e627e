/**
 * Where the built site may sync to, as GREENROOM_SYNC_SERVER names it: origins, with spaces between several.
 * @param {string | undefined} text nothing means nowhere
 * @returns {string[] | string} the origins, or what is wrong with the text
 */
export function syncServersFrom(text) {
  const origins = [];
  for (const word of (text ?? '').split(/\s+/).filter(Boolean)) {
    const address = URL.canParse(word) ? new URL(word) : undefined;
    if (!address || !/^https?:$/.test(address.protocol) || address.hostname.includes('*')) return complaint(word, 'is no address');
    if (address.username || address.password)
      return complaint(word.replace(/\/\/.*@/, '//…@'), 'names a user, whom each device is told by itself');
    if (address.href !== `${address.origin}/`) return complaint(word, 'says more than an origin');
    origins.push(address.origin);
  }
  return [...new Set(origins)];
}

/**
 * @param {string} word
 * @param {string} what
 */
function complaint(word, what) {
  return `GREENROOM_SYNC_SERVER: "${word}" ${what}. Give the scheme, the host and the port of your server, as in: GREENROOM_SYNC_SERVER=http://localhost:5984 npm start`;
}
