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

/** @param {string} folder the static export */
export function addSecurityPolicy(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(file, 'utf8');
    if (html.includes('http-equiv="Content-Security-Policy"')) continue;
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`;
    writeFileSync(file, html.replace(/<head>/, `<head>${meta}`));
  }
  const lines = Object.entries(securityHeaders).map(([header, value]) => `  ${header}: ${value}`);
  writeFileSync(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
}

/**
 * 'unsafe-eval' is there for the sandbox: its frame inherits this policy, and evaluates the person's code. The site's own
 * code never evaluates text, which lint sees to.
 * @param {string} html
 */
function policyOf(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  const hashes = [...new Set([...inline, frameScript].map(hashOf))];
  return [
    "default-src 'self'",
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
