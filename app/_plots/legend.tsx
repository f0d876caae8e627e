import { lookOf, markPath } from './looks';

export interface LegendEntry {
  name: string;
  group: number;
  draw: 'line' | 'mark' | 'area';
}

/** Names beside their marks; nothing where there is only one. */
export function Legend({ entries }: { entries: LegendEntry[] }) {
  if (entries.length < 2) return null;
  return (
    <ul className="mt-1 flex max-w-[380px] flex-wrap gap-x-3 gap-y-0.5 font-sans text-ink-soft text-xs">
      {entries.map(({ name, group, draw }) => (
        <li key={name} className="flex items-center gap-1">
          <svg width={18} height={10} aria-hidden="true">
            <Sample group={group} draw={draw} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Sample({ group, draw }: Omit<LegendEntry, 'name'>) {
  const look = lookOf(group);
  switch (draw) {
    case 'line':
      return <path d="M0 5H18" className={`fill-none stroke-2 ${look.stroke}`} strokeDasharray={look.dashes} />;
    case 'mark':
      return <path d={markPath(look.mark, 9, 5, 3.5)} className={`${look.fill} ${look.stroke}`} />;
    case 'area':
      return <path d="M2 0H16V10H2Z" className={look.fill} />;
    default:
      return draw satisfies never;
  }
}
