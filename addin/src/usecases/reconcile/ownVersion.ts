import type { Finding } from '../../../../shared/checking/finding';
import { type Column, type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import { shareColumns } from '../../../../shared/columns/shareColumns';
import { isElsewhere } from '../../../../shared/sheets/elsewhere';
import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import type { SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import { rowNumbers } from '../../../../shared/sheets/rowNumbers';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import { type MergedColumn, mergedColumnsOf } from './mergedColumnsOf';

/** Before the text of a cell that could not be read: no value begins with it. */
const UNREAD = '\u0000';
/** Digits of an enterprise's ИНН; a person's has 12. */
const ENTERPRISE_INN = 10;

function writtenValue(text: string, known: readonly Value[]): Value {
  if (isElsewhere(text)) return known[0] ?? null;

  return known.includes(text) ? text : unreadValue(text);
}

function unreadValue(text: string): string {
  return UNREAD + text;
}

/** The text of such a cell; `null` for a value. */
export function unreadText(value: Value): string | null {
  return typeof value === 'string' && value.startsWith(UNREAD) ? value.slice(UNREAD.length) : null;
}

/**
 * The sheet as it would leave the workbook, cell for cell. Of a cell that could not be read its text stands in the
 * place of a value. What a merge has written there counts as untouched: that the content is in another workbook, or the
 * code of a row that another sheet lacks. `known` gives what the service has of the cell, as it was when I began first.
 */
export function ownColumns(
  reading: SheetReading,
  { cells }: Pick<Grid, 'cells'>,
  known: (key: string, rowCode: string) => readonly Value[],
): Columns {
  const { template, columns, columnsAt, rows, stamp } = reading;
  const shared = shareColumns(template, columns, stamp.year);
  const unread = reading.findings.filter(isUnread);

  if (unread.length === 0) return shared;

  const places = new Map(rows.map((row, index) => [row + 1, index]));
  const numbers = rowNumbers(reading);
  const replaced: Record<string, Column> = { ...shared.columns };

  for (const { own, shared: to } of mergedColumnsOf(template)) {
    const column = shared.columns[to.key];
    const at = columnsAt.get(own.key) ?? -1;
    const found = unread.filter((one) => one.column === own.key);
    const values = new Map(
      found.flatMap(({ row: code }) =>
        (numbers.get(code ?? '') ?? []).flatMap((number): (readonly [number, Value])[] => {
          const index = places.get(number) ?? -1;
          const text = contentText(cells[number - 1]?.[at] ?? null);

          if (valueAt(columns, own.key, index) !== null) return [];

          return [[index, writtenValue(text, known(to.key, code ?? ''))]];
        }),
      ),
    );

    if (column && values.size > 0) replaced[to.key] = withValues(column, values);
  }

  return { rows: shared.rows, columns: replaced };
}

/**
 * Whether a cell of the sheet holds more than is compared, so that another value must not replace it unasked: a
 * formula, or the exact value of which only the coarse one leaves the workbook.
 */
export function isHeldIn(
  { template, columns, columnsAt, rows }: SheetReading,
  { cells }: Pick<Grid, 'cells'>,
): (key: string, row: number) => boolean {
  const byKey = new Map(mergedColumnsOf(template).map((column) => [column.shared.key, column]));

  return (key, row) => {
    const column = byKey.get(key);

    if (column === undefined) return false;

    const raw = cells[rows[row] ?? 0]?.[columnsAt.get(column.own.key) ?? -1] ?? null;
    const isFormula = raw !== null && typeof raw === 'object' && 'formula' in raw;

    return isFormula || hasDetail(column, valueAt(columns, column.own.key, row));
  };
}

function hasDetail({ own: { sharing }, shared: { kind } }: MergedColumn, value: Value): boolean {
  if (sharing === 'shared' || value === null) return false;

  // The ИНН of an enterprise leaves as it is; of a person's only that it is one.
  return kind.type !== 'legalEntityInn' || String(value).length > ENTERPRISE_INN;
}

function isUnread({ severity, row, column }: Finding): boolean {
  return severity === 'error' && row !== null && column !== null && column !== ROW_CODE;
}

function contentText(raw: RawCell): string {
  if (typeof raw === 'object' && raw !== null)
    return 'error' in raw ? raw.error : textOfCell(raw) || `=${raw.formula}`;

  return typeof raw === 'boolean' ? String(raw) : textOfCell(raw);
}

function withValues({ dictionary, codes }: Column, values: ReadonlyMap<number, Value>): Column {
  const grown = [...dictionary];
  const replaced = codes.slice();

  for (const [row, value] of values) replaced[row] = grown.push(value) - 1;

  return { dictionary: grown, codes: replaced };
}
