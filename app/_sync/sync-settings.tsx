import { type FormEvent, useState } from 'react';
import { count } from '../_lib/count';
import { dateTimeText } from '../_lib/dates';
import { offeredServers } from './offered-servers';
import type { ServerLink } from './server-link';
import { type LinkedServer, useLinkedServer } from './sync-store';
import { useSyncing } from './syncing';

/** Which server keeps several devices the same, how it stands, and the way to link one. */
export function SyncSettings() {
  const linked = useLinkedServer();
  const offered = offeredServers();
  if (offered.length === 0) {
    return (
      <p className="text-ink-soft">
        This copy of Greenroom speaks to no other server. To sync with a CouchDB of yours, build it with GREENROOM_SYNC_SERVER, as the
        README says.
      </p>
    );
  }
  if (linked === undefined) return null;
  if (linked === 'none') {
    return (
      <>
        <p className="text-ink-soft">Keeps your devices the same through a CouchDB that you host. Name and password stay on this device.</p>
        <LinkForm before={{ url: `${offered[0]}/greenroom`, user: '' }} />
      </>
    );
  }
  return <Standing {...linked} />;
}

function Standing({ link, state }: LinkedServer) {
  const { isSyncing } = useSyncing();
  const { problem } = state;
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        Linked to <span className="font-medium">{link.url}</span>
        {link.user && ` as ${link.user}`}.
      </p>
      <p aria-live="polite" className="text-ink-soft">
        {isSyncing ? 'Syncing…' : describeSynced(state)}
      </p>
      {problem && (
        <p role="alert" className="rounded-md bg-amber-wash p-3 [overflow-wrap:anywhere]">
          {problem.message}
        </p>
      )}
      <LeftAside {...state} />
      {problem?.isLogin && <LinkForm before={link} />}
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" disabled={isSyncing} onClick={async () => (await import('./sync')).sync({ now: true })}>
          Sync now
        </button>
        <button type="button" className="button" onClick={async () => (await import('./sync')).unlinkServer()}>
          Unlink the server
        </button>
      </div>
    </>
  );
}

function describeSynced({ syncedAt, received, sent }: LinkedServer['state']): string {
  const counts = `${received.toLocaleString('en')} received, ${sent.toLocaleString('en')} sent since it was linked`;
  return syncedAt === undefined ? `Not synced yet: ${counts}.` : `Last synced ${dateTimeText(syncedAt)}: ${counts}.`;
}

function LeftAside({ unread, refused }: LinkedServer['state']) {
  const reasons = Object.values(unread);
  const damaged = reasons.filter((reason) => reason === 'damaged').length;
  const newer = reasons.length - damaged;
  if (damaged + newer + refused.length === 0) return null;
  return (
    <ul className="list-disc pl-5 text-ink-soft">
      {damaged > 0 && <li>Left as it is, since damaged or not Greenroom’s: {count(damaged, 'document')} there.</li>}
      {newer > 0 && (
        <li>Not read, since of a newer Greenroom: {count(newer, 'document')} there. Reload this page to get it, then sync again.</li>
      )}
      {refused.length > 0 && <li>On this device only, since the server did not take it: {count(refused.length, 'record')}.</li>}
    </ul>
  );
}

function LinkForm({ before }: { before: Pick<ServerLink, 'url' | 'user'> }) {
  const [complaint, setComplaint] = useState<string>();
  const [isTrying, setIsTrying] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setIsTrying(true);
    const { linkServer } = await import('./sync');
    setComplaint(await linkServer({ url: typed.get('url'), user: typed.get('user'), password: typed.get('password') }));
    setIsTrying(false);
  }

  return (
    <form className="grid gap-3" noValidate onSubmit={submit}>
      <Field label="Database" name="url" type="url" autoComplete="url" defaultValue={before.url} />
      <Field label="Name" name="user" type="text" autoComplete="username" defaultValue={before.user} />
      <Field label="Password" name="password" type="password" autoComplete="current-password" defaultValue="" />
      {complaint && (
        <p role="alert" className="rounded-md bg-amber-wash p-3 [overflow-wrap:anywhere]">
          {complaint}
        </p>
      )}
      <button type="submit" className="button justify-self-start" disabled={isTrying}>
        {isTrying ? 'Asking the server…' : 'Link the server'}
      </button>
    </form>
  );
}

interface FieldProps {
  label: string;
  name: keyof ServerLink;
  type: string;
  autoComplete: string;
  defaultValue: string;
}

function Field({ label, ...input }: FieldProps) {
  return (
    <label className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      {label}
      <input {...input} className="field w-full sm:w-72" spellCheck={false} autoCapitalize="none" />
    </label>
  );
}
