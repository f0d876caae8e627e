import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { Card } from '../cheatsheet/schema';
import { topics } from '../cheatsheet/topics';
import { BrokenProblem } from './broken-problem';

/**
 * Every card of the cheatsheet, by topic, then by the order of titles.
 * @param root the folder problems/
 * @returns what is broken too: where, and what to fix
 */
export function readCards(root: string): { cards: Card[]; broken: BrokenProblem[] } {
  const cards = new Map<string, Card>();
  const broken: BrokenProblem[] = [];
  for (const { folder, file } of cardFiles(root)) {
    const path = `cheatsheet/${folder}/${file}`;
    try {
      const card = readCard(readFileSync(join(root, path), 'utf8'), { path, topic: folder, id: file.replace(/\.md$/, '') });
      const twin = cards.get(card.id);
      if (twin) throw new BrokenProblem(path, `the name is taken by problems/cheatsheet/${twin.topic}/${twin.id}.md`);
      cards.set(card.id, card);
    } catch (error) {
      if (!(error instanceof BrokenProblem)) throw error;
      broken.push(error);
    }
  }
  return { cards: [...cards.values()].sort(inOrder), broken };
}

/** @throws BrokenProblem */
export function readCard(text: string, { path, topic, id }: { path: string; topic: string; id: string }): Card {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!parts) throw new BrokenProblem(path, 'has three parts, with a line --- before each: facts, question, answer');
  const [, head = '', prompt = '', answer = ''] = parts;
  const card = Card.safeParse({ ...headOf(head, path), id, topic, prompt: prompt.trim(), answer: answer.trim() });
  if (!card.success) throw new BrokenProblem(path, z.prettifyError(card.error));
  return card.data;
}

function headOf(head: string, path: string): object {
  try {
    return parse(head) as object;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new BrokenProblem(path, error.message);
  }
}

function cardFiles(root: string): { folder: string; file: string }[] {
  const cheatsheet = join(root, 'cheatsheet');
  if (!existsSync(cheatsheet)) return [];
  const folders = readdirSync(cheatsheet, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: folder }) =>
    readdirSync(join(cheatsheet, folder))
      .sort()
      .map((file) => ({ folder, file })),
  );
}

function inOrder(a: Card, b: Card): number {
  return topicIndex(a) - topicIndex(b) || a.title.localeCompare(b.title, 'en', { numeric: true });
}

function topicIndex({ topic }: Card): number {
  return topics.findIndex(({ slug }) => slug === topic);
}
