import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useFollowing } from '@/app/_folder/following';
import { useIsLinked } from '@/app/_folder/use-is-linked';

// Reads what is remembered of the folder, with its schemas.
const FolderStanding = dynamic(() => import('./folder-standing').then((module) => module.FolderStanding), { ssr: false });

/** A folder on this device that has the log and the code of every problem, for a synced folder or git. */
export function LinkedFolder() {
  const isLinked = useIsLinked();
  if (!('showDirectoryPicker' in window)) {
    return (
      <Frame>
        This browser cannot link a folder; Chrome and Edge on a computer can. Take your data along with Export data and Import data, and
        bring single files in with Open file in a problem.
      </Frame>
    );
  }
  return (
    <Frame
      below={
        <>
          {isLinked ? (
            <FolderStanding />
          ) : (
            <button type="button" className="button mt-3" onClick={link}>
              Link a folder
            </button>
          )}
          <Problem />
        </>
      }
    >
      A folder that you choose holds your log as one file and each problem's code as a file, so that a synced folder or git can carry them
      to other devices. A code file that you save there in another editor is judged here, as a submission.
    </Frame>
  );
}

async function link() {
  const { linkFolder } = await import('@/app/_folder/folder');
  await linkFolder();
}

function Frame({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <section aria-labelledby="linked-folder" className="mt-6">
      <h3 id="linked-folder" className="font-semibold">
        Linked folder
      </h3>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{children}</p>
      {below}
    </section>
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
