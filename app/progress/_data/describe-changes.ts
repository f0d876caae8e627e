import type { Changes } from '@/app/_store/merge';

/** What an import adds, a line each; nothing when it adds nothing. */
export function describeChanges({ added, draftsBeside, notesBeside }: Changes): string[] {
  const { submissions, events, drafts, settings, rounds, notes, writtenRounds, stories, pickedQuestions } = added;
  const lines = [
    submissions.length > 0 && `${count(submissions.length, 'submission')} to ${count(distinct(submissions), 'problem')}`,
    events.length > 0 &&
      `${count(events.length, 'event')}: attempts started, help opened, tasks of the plan ticked, reviews, problems solved elsewhere`,
    drafts.length > draftsBeside && count(drafts.length - draftsBeside, 'draft'),
    draftsBeside > 0 &&
      `${count(draftsBeside, 'draft')} that differ${draftsBeside === 1 ? 's' : ''} from yours: yours stays as it is, and the one from the file becomes a new attempt, on which its problem opens`,
    rounds.length > 0 && count(rounds.length, 'mock round'),
    writtenRounds.length > 0 && count(writtenRounds.length, 'written round'),
    present(stories) > 0 && count(present(stories), 'story', 'stories'),
    removed(stories) > 0 && `${count(removed(stories), 'story', 'stories')} removed`,
    present(pickedQuestions) > 0 && `${count(present(pickedQuestions), 'question')} to ask an interviewer`,
    removed(pickedQuestions) > 0 && `${count(removed(pickedQuestions), 'question')} no longer to ask an interviewer`,
    notes.length > notesBeside && count(notes.length - notesBeside, 'note'),
    notesBeside > 0 &&
      `${count(notesBeside, 'note')} that differ${notesBeside === 1 ? 's' : ''} from yours: both texts are kept, and you choose`,
    settings.length > 0 &&
      `${count(settings.length, 'setting')} changed later than yours: ${settings.map(({ key }) => nameOfKey(key)).join(', ')}`,
  ];
  return lines.filter((line) => line !== false);
}

interface Removable {
  removedAt?: number | undefined;
}

function present(rows: Removable[]): number {
  return rows.length - removed(rows);
}

function removed(rows: Removable[]): number {
  return rows.filter(({ removedAt }) => removedAt !== undefined).length;
}

function distinct(rows: { slug: string }[]): number {
  return new Set(rows.map(({ slug }) => slug)).size;
}

/** `fontSize` as people write it. */
function nameOfKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
}
