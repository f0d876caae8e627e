'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { nearestSlugs } from '../_lib/nearest-slugs';

interface Near {
  asked: string;
  problems: { slug: string; title: string }[];
}

/** For an unknown problem: those whose names are nearest to what the address asks for. */
export function NearestProblems() {
  const [near, setNear] = useState<Near>();

  useEffect(() => {
    const asked = /\/problems\/([^/]+)/.exec(location.pathname)?.[1];
    if (asked) findNear(decode(asked)).then(setNear);
  }, []);

  if (!near || near.problems.length === 0) return null;
  return (
    <section aria-labelledby="near" className="mt-8">
      <h2 id="near" className="font-semibold">
        Near “{near.asked}” there {near.problems.length === 1 ? 'is' : 'are'}
      </h2>
      <ul className="mt-2 list-disc pl-5">
        {near.problems.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={`/problems/${slug}`} prefetch={false} className="text-accent underline underline-offset-2">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Loaded here and not passed in: Next sends this page's parts along with every other page.
async function findNear(asked: string): Promise<Near> {
  const { default: index } = await import('@/problems/generated/index.json');
  const titles = new Map(index.map(({ slug, title }) => [slug, title]));
  const slugs = nearestSlugs(asked, [...titles.keys()]);
  return { asked: asked.slice(0, 80), problems: slugs.map((slug) => ({ slug, title: titles.get(slug) ?? slug })) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
