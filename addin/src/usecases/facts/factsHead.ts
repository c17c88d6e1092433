import { factsSheets as texts } from '../../../../shared/messages/ru/factsSheets';
import { FACT_COLUMNS } from '../../../../shared/sheets/facts/factColumns';
import type { WorkbookPort } from '../../ports/workbook';
import { readHead, type SheetHead } from '../consolidated/sheetHead';

/** Without these a fact is not found again, or the PivotTable says something else than it did. */
const NEEDED = ['key', 'year', 'reporter', 'indicator', 'cut', 'value'] as const;

/** Where the facts' columns stand on the sheet, or the headings that are needed and gone. */
export type FactsHead =
  | { readonly ok: true; readonly head: SheetHead & { readonly headingRow: number } }
  | { readonly ok: false; readonly headings: readonly string[] };

/** Finds the columns by their headings; those that the user took away and nothing depends on are left away. */
export async function readFactsHead(workbook: WorkbookPort, sheet: string): Promise<FactsHead> {
  const head = await readHead(workbook, sheet, FACT_COLUMNS);
  const missing = NEEDED.filter((key) => !head.places.has(key));
  const { headingRow } = head;

  if (headingRow === null || missing.length > 0) {
    return { ok: false, headings: missing.map((key) => texts.headings[key]) };
  }

  return { ok: true, head: { ...head, headingRow } };
}
