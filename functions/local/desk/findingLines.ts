import type { Finding } from '../../../shared/checking/finding';
import { messageOf } from '../../../shared/messages/messageOf';
import { desk } from '../../../shared/messages/ru/desk';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import type { SheetReading } from '../../../shared/sheets/readWorkbookSheets';
import { rowNumbers } from '../../../shared/sheets/rowNumbers';
import { captionOf } from '../../../shared/templates/captionOf';

const words = regionSheets.findings;
/** So many findings of a sheet are printed. */
const PRINTED = 20;

/** Findings of a sheet as lines of text, at most twenty; `total` of them there are. */
export function findingLines(
  reading: SheetReading,
  findings: readonly Finding[],
  total: number,
): readonly string[] {
  const numbers = rowNumbers(reading);
  const listed = findings.slice(0, PRINTED).map(({ code, params, severity, row, column }) => {
    const rows = (row === null ? undefined : numbers.get(row)) ?? [];
    const caption = column === null ? '' : captionOf(reading.template, column);
    const place = desk.place(rows.length, words.rows(rows), caption) || words.wholeSheet;

    return desk.findingLine(place, words.severity[severity], messageOf('ru', { code, params }));
  });

  return total > listed.length ? [...listed, desk.more(total - listed.length)] : listed;
}
