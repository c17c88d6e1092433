import { ROW_CODE } from '../../../../shared/columns/columns';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import type { ReviewPlace } from '../../../../shared/review/review';
import { findHeading } from '../../../../shared/sheets/findHeading';
import type { Grid } from '../../../../shared/sheets/grid';
import { matchColumns } from '../../../../shared/sheets/matchColumns';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { ColumnKind, Template, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** Where a question's cell stands in the open workbook, zero-based. */
export type QuestionPlace = {
  readonly sheet: string;
  readonly headingRow: number;
  /** The column of the row codes. */
  readonly codes: number;
  /** `null`: the whole sheet is meant. */
  readonly row: number | null;
  /** `null`: the whole row is meant, or the sheet lacks the column. */
  readonly column: number | null;
  /** What the user calls the row, as far as the sheet tells; '' otherwise. It stays in the pane. */
  readonly name: string;
};

/** Finds places on a sheet as it is now: rows by their codes, columns by their headings; `null` where the row is not on it. */
export function placesOn(grid: Grid, template: TemplateKey): (place: ReviewPlace) => QuestionPlace | null {
  const found = templates[template];
  const headingRow = findHeading(grid, found);

  if (headingRow === null) return () => null;

  const { columnsAt } = matchColumns(grid.cells[headingRow] ?? [], found, grid.name);
  const codes = columnsAt.get(ROW_CODE);
  const names = namingColumns(found).flatMap((key) => columnsAt.get(key) ?? []);

  if (codes === undefined) return () => null;

  const rows = rowsByCode(grid, codes);

  return ({ row: code, column: key }) => {
    const row = code === null ? null : rows.get(code.toLowerCase());

    if (row === undefined) return null;

    const cells = row === null ? [] : (grid.cells[row] ?? []);
    const name = names
      .map((place) => textOfCell(cells[place]))
      .filter(isName)
      .join(' ');
    const column = key === null ? null : (columnsAt.get(key) ?? null);

    return { sheet: grid.name, headingRow, codes, row, column, name };
  };
}

/** What tells one row from another to whoever typed it: the columns others refer to it by, a person's name, a title. */
export function namingColumns({ rowsNamedBy, columns }: Template): readonly string[] {
  const ofType = (type: ColumnKind['type']) =>
    columns.filter(({ kind }) => kind.type === type).map(({ key }) => key);
  const persons = ofType('personName');

  return rowsNamedBy?.[0] ?? (persons.length > 0 ? persons : ofType('text').slice(0, 1));
}

function isName(text: string): boolean {
  return text !== '' && text !== fixedSheetWords.namesElsewhere;
}

/** Of a code that stands twice, the first row. */
function rowsByCode({ cells }: Grid, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();

  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const code = textOfCell(cells[row]?.[column]).toLowerCase();

    if (code !== '') rows.set(code, row);
  }

  return rows;
}
