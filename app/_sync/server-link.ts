// Which database this device syncs with, and as whom. It stays on this device.
import * as z from 'zod';

export const ServerLink = z.object({
  /** Address of the database, without a slash at its end. */
  url: z.string(),
  /** Empty where the server asks for no name. */
  user: z.string(),
  password: z.string(),
});
export type ServerLink = z.infer<typeof ServerLink>;

const Typed = z.object({
  url: z.url({ protocol: /^https?$/, error: 'Database: this is no address. It looks like http://localhost:5984/greenroom.' }),
  user: z.string().regex(/^[^:]*$/, 'Name: it may not hold a colon.'),
  password: z.string(),
});

/**
 * What the person typed, if it can be tried.
 * @param offered origins that the page may connect to
 * @param page where the site itself is, as in `https://greenroom.example/`
 */
export function readLink(typed: unknown, offered: string[], page: string): { link: ServerLink } | { complaint: string } {
  const parsed = Typed.safeParse(typed);
  if (!parsed.success) return { complaint: parsed.error.issues[0]?.message ?? '' };
  const address = new URL(parsed.data.url);
  if (address.username || address.password)
    return { complaint: 'Database: leave name and password out of the address; they have fields of their own.' };
  if (!offered.includes(address.origin)) {
    return { complaint: `Database: this copy of Greenroom may connect to ${offered.join(' and ')} only, as it was built.` };
  }
  if (isBlockedAsMixed(address, page)) {
    return { complaint: 'Database: this page came over https, so the browser lets it reach a server over https only.' };
  }
  if (!/^(\/[^/]+)*\/[a-z][a-z0-9_$()+-]*\/?$/.test(address.pathname) || address.search || address.hash) {
    return {
      complaint: 'Database: the address ends in the name of a database: small letters, digits and any of _$()+-, as in /greenroom.',
    };
  }
  return { link: { ...parsed.data, url: `${address.origin}${address.pathname.replace(/\/$/, '')}` } };
}

function isBlockedAsMixed(address: URL, page: string): boolean {
  return page.startsWith('https:') && address.protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(address.hostname);
}
