import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSecurityPolicy } from '../tools/security-policy.mjs';
import { syncServersFrom } from '../tools/sync-servers.mjs';
import { temporaryFolder } from './tools-temporary-folder';

describe('GREENROOM_SYNC_SERVER', () => {
  it('is none, one or several origins', () => {
    expect(syncServersFrom(undefined)).toEqual([]);
    expect(syncServersFrom('  ')).toEqual([]);
    expect(syncServersFrom('http://localhost:5984/')).toEqual(['http://localhost:5984']);
    expect(syncServersFrom('https://couch.example.org http://localhost:5984 https://couch.example.org:443')).toEqual([
      'https://couch.example.org',
      'http://localhost:5984',
    ]);
  });

  const refused: [text: string, says: RegExp][] = [
    ['localhost:5984', /^GREENROOM_SYNC_SERVER: "localhost:5984" is no address\. Give the scheme.+as in: GREENROOM_SYNC_SERVER=http/],
    ['couch', /"couch" is no address/],
    ['http://localhost:5984 ftp://x', /"ftp:\/\/x" is no address/],
    ['https://*.example.org', /is no address/],
    ['*', /is no address/],
    ["'unsafe-inline'", /is no address/],
    ['http://localhost:5984/greenroom', /says more than an origin/],
    ['http://localhost:5984;script-src', /is no address/],
    ['http://me:secret@localhost:5984', /^(?!.*secret).*names a user/],
  ];
  it.each(refused)('is not "%s"', (text, says) => expect(syncServersFrom(text)).toMatch(says));
});

describe('the policy of the pages', () => {
  it('lets them reach their own origin only', () => expect(pageWith([])).not.toMatch(/connect-src|greenroom-sync-servers/));

  it('lets them reach the servers that the build was given, and tells them which', () => {
    const html = pageWith(['http://localhost:5984', 'https://couch.example.org']);
    expect(html).toContain("default-src 'self'; connect-src 'self' http://localhost:5984 https://couch.example.org; script-src");
    expect(html).toContain('<meta name="greenroom-sync-servers" content="http://localhost:5984 https://couch.example.org"/>');
  });

  it('is put in place of an earlier one', () => {
    const folder = siteOf('<html><head><script>1</script></head></html>');
    const first = policyOf(folder, []);
    policyOf(folder, ['http://localhost:5984']);
    expect(policyOf(folder, [])).toBe(first);
  });
});

function pageWith(servers: string[]): string {
  return policyOf(siteOf('<html><head></head></html>'), servers);
}

function siteOf(html: string): string {
  return temporaryFolder({ 'index.html': html });
}

function policyOf(folder: string, servers: string[]): string {
  addSecurityPolicy(folder, servers);
  return readFileSync(join(folder, 'index.html'), 'utf8');
}
