import { useRef, useState } from 'react';
import { saveFile } from '@/app/_lib/save-file';
import type { ExportedData } from '@/app/_store/exchanged-tables';
import type { Changes } from '@/app/_store/merge';
import { exportData } from './export-data';

export type Import =
  | { state: 'none' }
  | { state: 'no-code' }
  | { state: 'reading'; name: string; share: number }
  | { state: 'refused'; complaint: string }
  | { state: 'preview'; name: string; data: ExportedData; changes: Changes }
  | { state: 'importing'; name: string; share: number }
  | { state: 'done'; changes: Changes }
  | { state: 'undone' };

/** Export and import as the page does them. Their schemas are fetched when they are first asked for. */
export function useExchange() {
  const [current, setCurrent] = useState<Import>({ state: 'none' });
  const newest = useRef(0);

  async function downloadCode() {
    const { zipCode } = await import('@/app/_code/code-zip');
    const zip = await zipCode();
    if (zip) saveFile(zip.file, zip.name);
    setCurrent(zip ? { state: 'none' } : { state: 'no-code' });
  }

  async function choose(file: File) {
    const id = ++newest.current; // a slower, earlier file must not replace this one
    const { name } = file;
    setCurrent({ state: 'reading', name, share: 0 });
    const [{ readExport, describeFileProblem }, { previewImport }] = await Promise.all([
      import('@/app/_store/export-file'),
      import('@/app/_store/exchange'),
    ]);
    const result = await readExport(file, (share) => id === newest.current && setCurrent({ state: 'reading', name, share }));
    const next: Import =
      'problem' in result
        ? { state: 'refused', complaint: describeFileProblem(result.problem, name) }
        : { state: 'preview', name, data: result.data, changes: await previewImport(result.data) };
    if (id === newest.current) setCurrent(next);
  }

  async function confirm({ name, data }: { name: string; data: ExportedData }) {
    setCurrent({ state: 'importing', name, share: 0 });
    const { applyImport } = await import('@/app/_store/exchange');
    const result = await applyImport(data, (share) => setCurrent({ state: 'importing', name, share }));
    setCurrent('changes' in result ? { state: 'done', changes: result.changes } : { state: 'refused', complaint: result.complaint });
  }

  async function undo() {
    const { undoImport } = await import('@/app/_store/exchange');
    const { complaint } = await undoImport();
    setCurrent(complaint ? { state: 'refused', complaint } : { state: 'undone' });
  }

  return { current, exportData, downloadCode, choose, confirm, cancel: () => setCurrent({ state: 'none' }), undo };
}
