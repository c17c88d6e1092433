import { fileRoad } from '../../../../addin/src/file/fileRoad';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import type { Road } from './road';

/** The road over an .xlsx file: written by Svod, read by Svod. */
export function openFileRoad(): Road {
  const { workbook, open } = fileRoad();

  return {
    name: 'file',
    port: workbook,
    open: async (specs) => open(await writeWorkbook(specs)),
  };
}
