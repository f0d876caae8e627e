import { saveFile } from '@/app/_lib/save-file';
import { askToPersist } from '@/app/_store/kept';

/** Saves everything to a file; what that needs is fetched when it is first asked for. */
export async function exportData(): Promise<void> {
  const { exportEverything, noteBackup } = await import('@/app/_store/exchange');
  const { file, name } = await exportEverything();
  saveFile(file, name);
  await noteBackup();
  await askToPersist();
}
