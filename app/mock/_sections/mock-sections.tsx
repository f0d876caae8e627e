import Link from 'next/link';

const sections = [
  { id: 'coding', href: '/mock', name: 'Coding' },
  { id: 'design', href: '/mock/design', name: 'System design' },
  { id: 'behavioural', href: '/mock/behavioural', name: 'Behavioural' },
  { id: 'questions', href: '/mock/questions', name: 'Questions to ask' },
] as const;
export type MockSection = (typeof sections)[number]['id'];

/** The title of a page of mock rounds, and the ways to the other kinds. */
export function MockHeader({ current, says }: { current: MockSection; says: string }) {
  return (
    <header>
      <h1 className="font-semibold text-xl">Mock rounds</h1>
      <nav aria-label="Kinds of rounds" className="-mx-1 mt-3 flex flex-wrap gap-1 border-line border-b print:hidden">
        {sections.map(({ id, href, name }) => (
          <Link
            key={id}
            href={href}
            prefetch={false}
            aria-current={id === current ? 'page' : undefined}
            className="border-transparent border-b-2 px-2 py-1.5 text-ink-soft text-sm hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {name}
          </Link>
        ))}
      </nav>
      <p className="mt-3 max-w-[72ch] text-ink-soft text-sm">{says}</p>
    </header>
  );
}
