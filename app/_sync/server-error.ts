/** Why a server could not be used. */
export type ServerErrorKind =
  | 'offline'
  | 'unreachable'
  | 'cors'
  | 'login'
  | 'forbidden'
  | 'no-database'
  | 'not-couchdb'
  | 'foreign'
  | 'newer'
  | 'too-large'
  | 'failed';

/** `message` is for the person: what happened, what was kept, what to do. */
export class ServerError extends Error {
  /** @param said what the server itself gave as the reason */
  constructor(
    readonly kind: ServerErrorKind,
    url: string,
    said = '',
  ) {
    super(`${reasonOf(kind, url, said)} Your work is kept in this browser. ${remedyOf(kind)}`);
  }
}

function reasonOf(kind: ServerErrorKind, url: string, said: string): string {
  const { origin, pathname } = new URL(url);
  const database = pathname.slice(pathname.lastIndexOf('/') + 1);
  switch (kind) {
    case 'offline':
      return 'This device has no network.';
    case 'unreachable':
      return `${origin} does not answer.`;
    case 'cors':
      return `${origin} answers, but does not let this site read its answers (CORS).`;
    case 'login':
      return `${origin} does not take this name and password.`;
    case 'forbidden':
      return `${origin} does not let this name read and write the database ${database}${said && ` (${said})`}.`;
    case 'no-database':
      return `${origin} has no database ${database}, and this name may not make it.`;
    case 'not-couchdb':
      return `What answers at ${url} is no CouchDB.`;
    case 'foreign':
      return `The database ${database} holds something else: its document "greenroom" is not Greenroom's.`;
    case 'newer':
      return `The database ${database} was made by a newer Greenroom.`;
    case 'too-large':
      return `${origin} takes no request of this size.`;
    case 'failed':
      return `${origin} could not do what it was asked${said && ` (${said})`}.`;
    default:
      return kind satisfies never;
  }
}

function remedyOf(kind: ServerErrorKind): string {
  switch (kind) {
    case 'offline':
      return 'It is tried again when the network is back.';
    case 'unreachable':
      return 'Start the server, or look at the address; it is tried again by itself.';
    case 'cors':
      return "Allow this site's origin, and the headers authorization and content-type, in the server's CORS settings.";
    case 'login':
      return 'Enter them again.';
    case 'forbidden':
      return 'Make this name a member of the database, or enter another name.';
    case 'no-database':
      return 'Have an administrator make it, or enter another name.';
    case 'not-couchdb':
      return 'Look at the address: it is that of a database, as in http://localhost:5984/greenroom.';
    case 'foreign':
      return 'Take a database of another name.';
    case 'newer':
      return 'Reload this page to get the newest Greenroom.';
    case 'too-large':
    case 'failed':
      return 'Look at the server and its log; it is tried again by itself.';
    default:
      return kind satisfies never;
  }
}
