import { sheets as wording } from '../../../../shared/messages/ru/sheets';
import { HEADING_ROW, sheetLayout } from '../../../../shared/sheets/sheetLayout';
import type { CellSpec, SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { templateSheet } from '../../../../shared/sheets/templateSheet';
import type { Template } from '../../../../shared/templates/template';
import type { FilledSheet, Filling, TypedCell, TypedRow } from './filling';

type Address = Pick<Filling, 'region' | 'reporter' | 'year'>;

/** Sheets as Svod draws them before anything is filled in, by whose they are. */
const drawn = new Map<string, SheetSpec>();

/** The blank sheet of a template; the same value every time. The lists behind its cells are left out: they only offer values. */
export function blankSheet(template: Template, { region, reporter, year }: Address): SheetSpec {
  const key = [region.key, reporter.key, year, template.key, template.version].join(' ');
  const address = { region, reporter, year, baseRevision: 0, wording };
  const known =
    drawn.get(key) ??
    templateSheet(template, address, null, { columns: [], ruleOf: () => null }, (_, code) => code);

  drawn.set(key, known);

  return known;
}

/** The filled sheets as values to be drawn: the blank ones with what was typed into them, and no spare rows. */
export function specsOf({ sheets, ...address }: Filling): readonly SheetSpec[] {
  return sheets.map((sheet) => filledSheet(sheet, address));
}

function filledSheet({ template, rows }: FilledSheet, address: Address): SheetSpec {
  const blank = blankSheet(template, address);
  const { columns } = sheetLayout(template, rows.length);
  const top = blank.rows.slice(0, HEADING_ROW + 1);
  const lines = blank.rows.slice(HEADING_ROW + 1);
  const [spare] = lines;
  const codeAt = columns.findIndex(({ key }) => key === 'rowCode');
  const typed = (row: TypedRow | undefined, cells: readonly (CellSpec | null)[]) => ({
    cells: columns.map(({ key, column }, place) => {
      const cell = cells[place] ?? null;
      const isKept = cell !== null && (column === null || (template.fixedRows && column.locked));

      return isKept ? cell : typedCell(row?.[key] ?? null, cell);
    }),
  });
  const body = template.fixedRows
    ? lines.map(({ cells }) =>
        typed(
          rows.find(({ rowCode }) => rowCode === cells[codeAt]?.value),
          cells,
        ),
      )
    : rows.map((row) => typed(row, spare?.cells ?? []));
  const bottom = HEADING_ROW + Math.max(1, body.length);

  return {
    ...blank,
    rows: [...top, ...body],
    ...(blank.table ? { table: { ...blank.table, range: { ...blank.table.range, bottom } } } : {}),
    validations: [],
  };
}

function typedCell(typed: TypedCell, cell: CellSpec | null): CellSpec {
  const looks = {
    style: cell?.style ?? 'text',
    ...(cell?.format === undefined ? {} : { format: cell.format }),
  } as const;

  return typeof typed === 'object' && typed !== null ? { ...typed, ...looks } : { value: typed, ...looks };
}
