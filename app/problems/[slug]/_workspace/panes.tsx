import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import styles from './panes.module.css';
import { useRememberedLayout } from './use-remembered-layout';
import { type NarrowTab, narrowTabs } from './use-tabs';

interface Props {
  statement: ReactNode;
  code: ReactNode;
  result: ReactNode;
  /** Below 900 pixels: which one is on show. */
  narrow: NarrowTab;
  onNarrow(tab: NarrowTab): void;
}

/**
 * Three panes with movable borders, or one at a time on a narrow page. The elements are the same in both, so that the
 * editor lives on when the window changes.
 */
export function Panes({ statement, code, result, narrow, onNarrow }: Props) {
  const columns = useRememberedLayout('columns');
  const rows = useRememberedLayout('rows');
  return (
    <>
      <div className="flex border-line border-b bg-surface min-[900px]:hidden">
        {narrowTabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={narrow === id}
            className="flex-1 border-transparent border-b-2 px-3 py-2 text-ink-soft text-sm aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-ink"
            onClick={() => onNarrow(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className={`min-h-0 flex-1 ${styles.panes}`} data-narrow={narrow}>
        <Group id="columns" orientation="horizontal" {...columns}>
          <Panel id="statement" data-pane="statement" defaultSize="42%" minSize="20%">
            {statement}
          </Panel>
          <Separator className={`w-px ${SEPARATOR}`} aria-label="Width of the statement" />
          <Panel id="work" data-pane="work" minSize="30%">
            <Group id="rows" orientation="vertical" {...rows}>
              <Panel id="code" data-pane="code" defaultSize="55%" minSize="15%">
                {code}
              </Panel>
              <Separator className={`h-px ${SEPARATOR}`} aria-label="Height of the code" />
              <Panel id="result" data-pane="result" minSize="15%">
                {result}
              </Panel>
            </Group>
          </Panel>
        </Group>
      </div>
    </>
  );
}

const SEPARATOR = 'bg-line data-[separator=active]:bg-accent data-[separator=hover]:bg-accent max-[899px]:hidden';
