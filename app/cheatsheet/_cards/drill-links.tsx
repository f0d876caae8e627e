import Link from 'next/link';
import { CheckIcon, RingIcon } from '@/app/_components/icons';

interface Props {
  problems: { slug: string; title: string }[];
  solved: ReadonlySet<string>;
}

/** The problems that drill a card, each with its mark. */
export function DrillLinks({ problems, solved }: Props) {
  return (
    <ul aria-label="Problems that drill it" className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
      {problems.map(({ slug, title }) => (
        <li key={slug} data-solved={solved.has(slug)} className="flex items-center gap-1.5">
          <span className={solved.has(slug) ? 'text-green' : 'text-line-strong'}>{solved.has(slug) ? <CheckIcon /> : <RingIcon />}</span>
          <Link href={`/problems/${slug}`} prefetch={false} className="text-accent hover:underline">
            {title}
          </Link>
          {solved.has(slug) && <span className="sr-only">(solved)</span>}
        </li>
      ))}
    </ul>
  );
}
