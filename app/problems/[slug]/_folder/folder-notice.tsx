import { useEffect, useState } from 'react';
import { describeNews } from '@/app/_folder/describe-news';
import { useFolderState } from '@/app/_folder/folder-store';

interface Props {
  slug: string;
  /** In the editor. */
  source: string;
  /** Goes on from what is stored. */
  onFollow(): Promise<void>;
}

/** Says that this problem's file was saved by another program while the problem is open here, and shows that code. */
export function FolderNotice({ slug, source, onFollow }: Props) {
  const state = useFolderState();
  const [openedAt] = useState(() => Date.now());
  const [dismissedAt, setDismissedAt] = useState(0);
  const news = typeof state === 'object' ? state.news[slug] : undefined;
  const isNew = news !== undefined && news.at > openedAt;
  const [at, isBeside] = [isNew ? news.at : 0, news?.isBeside];
  useEffect(() => {
    if (at > 0 && !isBeside) void onFollow();
  }, [at, isBeside, onFollow]);
  if (!isNew || dismissedAt >= news.at) return null;
  const folderCode = typeof state === 'object' ? state.codes[slug] : undefined;
  return (
    <div
      role="status"
      aria-label="Linked folder"
      className="flex flex-wrap items-center gap-3 border-line border-b bg-sunken px-3 py-2 text-sm"
    >
      <p className="min-w-0 flex-1 basis-64">{describeNews(slug, news)}</p>
      {folderCode !== source && (
        <button type="button" className="button" onClick={() => void onFollow()}>
          Open it here
        </button>
      )}
      <button type="button" className="button" onClick={() => setDismissedAt(news.at)}>
        Dismiss
      </button>
    </div>
  );
}
