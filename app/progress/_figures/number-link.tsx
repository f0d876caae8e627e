import Link from 'next/link';

/** A number that leads to what it counts; nought leads nowhere, nor does what is not known yet. */
export function NumberLink({ value, href }: { value: number | string | undefined; href: string }) {
  if (value === undefined) return <span className="text-ink-faint">–</span>;
  if (value === 0) return <span className="text-ink-faint">0</span>;
  return (
    <Link href={href} scroll={false} className="rounded-md px-1 py-1 -mx-1 text-accent hover:underline">
      {value}
    </Link>
  );
}
