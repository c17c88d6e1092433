import type { SheetSpec } from '../../sheets/sheetSpec';
import { openPackage } from '../package/openPackage';
import { type SheetName, workbookPart } from '../package/workbookPart';
import { writeWorkbook } from '../writeWorkbook';

/** A sheet of Svod's as parts of a file of its own, to be taken over into another. */
export type OwnSheet = {
  readonly sheet: string;
  readonly styles: string;
  readonly table: string | null;
  /** Relationship through which the sheet names its table. */
  readonly tableId: string;
  readonly names: readonly SheetName[];
};

/** Writes `spec` into a file of its own and takes its parts out again. */
export async function ownSheet(spec: SheetSpec): Promise<OwnSheet> {
  const file = await openPackage(await writeWorkbook([spec], 'inline'));
  const related = await file.related(file.workbook);
  const path = (type: string): string => related.find((one) => one.type === type)?.target ?? '';
  const table = (await file.related(path('worksheet'))).find(({ type }) => type === 'table');

  return {
    sheet: await file.text(path('worksheet')),
    styles: await file.text(path('styles')),
    table: table ? await file.text(table.target) : null,
    tableId: table?.id ?? '',
    names: workbookPart(await file.text(file.workbook)).names,
  };
}
