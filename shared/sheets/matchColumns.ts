import type { Finding } from '../checking/finding';
import { fixedSheetWords } from '../messages/ru/sheets';
import type { Template, TemplateColumn } from '../templates/template';
import { captionKey } from './captionKey';
import type { RawCell } from './grid';
import { isDerived } from './isDerived';
import { sheetFinding } from './sheetFinding';
import { textOfCell } from './textOfCell';

/** Columns of Svod's own that no template lists. */
const OWN = new Set(
  [fixedSheetWords.toTarget, fixedSheetWords.sums, fixedSheetWords.findings].map(captionKey),
);

/** What a newer version of the template does not have any more; kept for the user, and known. */
const FORMER = captionKey(fixedSheetWords.former);

/** Which column of the sheet holds which column of the template, zero-based, and what is amiss. */
export type ColumnMatch = {
  readonly columnsAt: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
};

/**
 * Finds the template's columns by the captions in `headings`, in whatever order. Of a doubled column the first
 * is read, with an error; columns that are not the template's are named and left alone.
 */
export function matchColumns(headings: readonly RawCell[], template: Template, sheet: string): ColumnMatch {
  const keys = new Map(template.columns.map(({ key, caption }) => [captionKey(caption), key]));
  const places = new Map<string, number[]>();
  const unknown: Finding[] = [];

  headings.forEach((cell, place) => {
    const caption = textOfCell(cell);
    const key = keys.get(captionKey(caption));

    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), place]);
    else if (isForeign(caption)) unknown.push(sheetFinding('sheetColumnUnknown', 'notice', { caption }));
  });

  const findings = template.columns.flatMap((column) =>
    amiss(column, places.get(column.key) ?? [], template, sheet),
  );

  return {
    columnsAt: new Map([...places].flatMap(([key, [first]]) => (first === undefined ? [] : [[key, first]]))),
    findings: [...findings, ...unknown],
  };
}

function amiss(
  column: TemplateColumn,
  places: readonly number[],
  template: Template,
  sheet: string,
): readonly Finding[] {
  const { key, caption, required, sharing } = column;

  if (isDerived(template, column)) return [];
  if (places.length > 1)
    return [
      sheetFinding('sheetColumnDuplicate', 'error', { caption, count: places.length }, { column: key }),
    ];
  if (places.length === 1) return [];

  const severity = required === 'always' || sharing !== 'local' ? 'error' : 'warning';

  return [sheetFinding('sheetColumnMissing', severity, { sheet, caption }, { column: key })];
}

function isForeign(caption: string): boolean {
  const key = captionKey(caption);

  return key !== '' && !OWN.has(key) && !key.startsWith(FORMER);
}
