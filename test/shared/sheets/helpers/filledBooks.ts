import fc from 'fast-check';
import type { Value } from '../../../../shared/columns/columns';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import { usedTemplates } from '../../../../shared/regions/usedTemplates';
import { isDerived } from '../../../../shared/sheets/isDerived';
import type { Template, TemplateColumn, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { Row } from './columnsOf';
import { valuesOf } from './valuesOf';

/** The rows of a workbook's sheets, by template. */
export type FilledBook = Partial<Record<TemplateKey, readonly Row[]>>;

/** Whose workbook it is, of which year. */
export type BookOwner = { readonly region: Region; readonly reporter: Reporter; readonly year: number };

/**
 * Workbooks with every sheet that `owner` may send, with random values in every column; what they point at are rows
 * of the same workbook.
 */
export function filledBooks(owner: BookOwner): fc.Arbitrary<FilledBook> {
  const keys = usedTemplates(owner.region, owner.reporter, owner.year);

  return keys.reduce<fc.Arbitrary<FilledBook>>(
    (books, key) =>
      books.chain((book) => rowsOf(templates[key], book, owner).map((rows) => ({ ...book, [key]: rows }))),
    fc.constant({}),
  );
}

function rowsOf(template: Template, book: FilledBook, owner: BookOwner): fc.Arbitrary<readonly Row[]> {
  const columns = template.columns.filter((column) => !isDerived(template, column));
  const cells = Object.fromEntries(columns.map((column) => [column.key, cellsOf(column, book, owner)]));
  const given = template.fixedRows?.of(owner.region, owner.reporter, owner.year);

  if (given !== undefined)
    return fc.tuple(...given.map(({ code }) => fc.record({ ...cells, rowCode: fc.constant<Value>(code) })));

  return fc.uniqueArray(
    fc.record(cells).filter((row) => isFilled(row, columns)),
    { selector: ({ rowCode }) => rowCode, maxLength: 4 },
  );
}

function cellsOf({ kind }: TemplateColumn, book: FilledBook, owner: BookOwner): fc.Arbitrary<Value> {
  if (kind.type !== 'reference') return valuesOf(kind, owner.region);
  if (kind.to === 'organisations' && owner.reporter.kind === 'organisation')
    return fc.constantFrom(null, owner.reporter.key);

  return fc.constantFrom(null, ...(book[kind.to] ?? []).map(({ rowCode }) => rowCode ?? null));
}

/** A row with nothing but codes counts as blank. */
function isFilled(row: Row, columns: readonly TemplateColumn[]): boolean {
  return columns.some(({ key, kind }) => !kind.type.endsWith('Code') && row[key] !== null);
}
