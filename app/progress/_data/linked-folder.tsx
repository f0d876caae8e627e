import { describeNews } from '@/app/_folder/describe-news';
import { allowAgain, linkFolder, unlinkFolder, useFollowing } from '@/app/_folder/folder';
import type { FolderState } from '@/app/_folder/folder-state';
import { useFolderState } from '@/app/_folder/folder-store';
import { dateTimeText } from '@/app/_lib/dates';

const NEWS = 5;

/** A folder on this device that has the log and the code of every problem, for a synced folder or git. */
export function LinkedFolder() {
  const state = useFolderState();
  if (!('showDirectoryPicker' in window)) {
    return (
      <Frame>
        <p className="mt-1 max-w-[72ch] text-ink-soft">
          This browser cannot link a folder; Chrome and Edge on a computer can. Take your data along with Export data and Import data, and
          bring single files in with Open file in a problem.
        </p>
      </Frame>
    );
  }
  if (state === undefined) return null;
  return (
    <Frame>
      <p className="mt-1 max-w-[72ch] text-ink-soft">
        A folder that you choose holds your log as one file and each problem's code as a file, so that a synced folder or git can carry them
        to other devices. A code file that you save there in another editor is judged here, as a submission.
      </p>
      {state === 'none' ? (
        <button type="button" className="button mt-3" onClick={linkFolder}>
          Link a folder
        </button>
      ) : (
        <Linked state={state} />
      )}
      <Problem />
    </Frame>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <section aria-labelledby="linked-folder" className="mt-6">
      <h3 id="linked-folder" className="font-semibold">
        Linked folder
      </h3>
      {children}
    </section>
  );
}

function Linked({ state: { name, writtenAt, news } }: { state: FolderState }) {
  const following = useFollowing();
  const latest = Object.entries(news)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, NEWS);
  return (
    <>
      <p className="mt-3" aria-live="polite">
        Linked to the folder <span className="font-medium">{name}</span>
        {writtenAt === undefined ? '; not written yet.' : `, last written ${dateTimeText(writtenAt)}.`}
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

function Problem() {
  const { problem } = useFollowing();
  return (
    problem && (
      <p role="alert" className="mt-3 max-w-[72ch] rounded-md bg-amber-wash p-3 [overflow-wrap:anywhere]">
        {problem}
      </p>
    )
  );
}
