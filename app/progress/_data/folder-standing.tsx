import { describeNews } from '@/app/_folder/describe-news';
import { allowAgain, unlinkFolder } from '@/app/_folder/folder';
import { useFolderState } from '@/app/_folder/folder-store';
import { useFollowing } from '@/app/_folder/following';
import { dateTimeText } from '@/app/_lib/dates';

const NEWS = 5;

/** Which folder is linked, how it stands, and what other programs saved in it. */
export function FolderStanding() {
  const state = useFolderState();
  const following = useFollowing();
  if (state === undefined) return null;
  const latest = Object.entries(state === 'none' ? {} : state.news)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, NEWS);
  return (
    <>
      <p className="mt-3" aria-live="polite">
        {state === 'none' ? 'What was remembered of the folder cannot be read. Unlink it, then link it again.' : <Written {...state} />}
        {following.state === 'needs-permission' && ' The browser asks you to allow it again, as it does after a restart.'}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {following.state === 'needs-permission' && (
          <button type="button" className="button button-primary" onClick={allowAgain}>
            Allow the folder again
          </button>
        )}
        <button type="button" className="button" onClick={unlinkFolder}>
          Unlink
        </button>
      </div>
      {latest.length > 0 && (
        <ul aria-label="Saved in the folder" className="mt-3">
          {latest.map(([slug, item]) => (
            <li key={slug} className="py-0.5">
              {describeNews(slug, item)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Written({ name, writtenAt }: { name: string; writtenAt?: number | undefined }) {
  return (
    <>
      Linked to the folder <span className="font-medium">{name}</span>
      {writtenAt === undefined ? '; not written yet.' : `, last written ${dateTimeText(writtenAt)}.`}
    </>
  );
}
