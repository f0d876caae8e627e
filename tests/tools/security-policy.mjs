// The policy under which the built site's pages run: as a meta element in each page, with the hashes of its own inline
// scripts, and as a file of headers for hosts that read one.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameScript } from '../../worker/browser/frame-script.mjs';

/** Sent with every file; what a meta element cannot say. @type {Record<string, string>} */
export const securityHeaders = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Called again, it puts a new policy in place of the old one.
 * @param {string} folder the static export
 * @param {string[]} syncServers origins that the pages may connect to beside their own; they are told which
 */
export function addSecurityPolicy(folder, syncServers) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(file, 'utf8').replaceAll(
      /<meta (http-equiv="Content-Security-Policy"|name="greenroom-sync-servers")[^>]*>/g,
      '',
    );
    const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, syncServers)}"/>`;
    const told = syncServers.length > 0 ? `<meta name="greenroom-sync-servers" content="${syncServers.join(' ')}"/>` : '';
    writeFileSync(file, html.replace(/<head>/, `<head>${policy}${told}`));
  }
  const lines = Object.entries(securityHeaders).map(([header, value]) => `  ${header}: ${value}`);
  writeFileSync(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
}

/**
 * 'unsafe-eval' is there for the sandbox: its frame inherits this policy, and evaluates the person's code. The site's own
 * code never evaluates text, which lint sees to.
 * @param {string} html
 * @param {string[]} syncServers
 */
function policyOf(html, syncServers) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  const hashes = [...new Set([...inline, frameScript].map(hashOf))];
  return [
    "default-src 'self'",
    ...(syncServers.length > 0 ? [`connect-src 'self' ${syncServers.join(' ')}`] : []),
    `script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param {string} script */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
