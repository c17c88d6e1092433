import { ROW_CODE } from '../../../../shared/columns/columns';
import { isCalendarDate } from '../../../../shared/columns/guards/isCalendarDate';
import type { Region } from '../../../../shared/regions/region';
import { enumerationItems } from '../../../../shared/templates/enumerations';
import type { ColumnKind } from '../../../../shared/templates/template';
import type { CellsRead, ColumnValues, WorkbookPort } from '../../ports/workbook';
import type { Owner } from '../desk';
import { columnValues, type Place } from '../merge/columnValues';
import { BLANK_CELL, type MergeCell, saysNothing, saysTheSame } from '../merge/mergeCell';
import { registryTemplate } from '../merge/mergeTemplate';
import { type OwnBook, ownSheet } from '../merge/ownBook';
import { registryCell, registryTable } from '../merge/registryTable';
import { shownCell } from '../merge/shownCell';
import { standingCells } from '../standingCells';
import { namesColumns } from './namesColumns';
import type { NamesCell, NamesSheet } from './namesContent';

/** No template asks for earlier days, and the 1904 date system has none before its own. */
const FIRST_DAY = '1930-01-01';

/** What a names file brought: rows that got something, and cells that said something else and were left. */
export type NamesFilled = { readonly rows: number; readonly kept: number };

/** Fills the sheets in; `null` when no row of the workbook has a code of theirs. */
export async function fillNames(
  workbook: WorkbookPort,
  book: OwnBook,
  owner: Owner,
  sheets: readonly NamesSheet[],
): Promise<NamesFilled | null> {
  let found = 0;
  let kept = 0;
  let rows = 0;

  for (const sheet of sheets) {
    if (book.sheets[sheet.template] === undefined) continue;

    const filled = fillSheet(book, owner, sheet);

    found += filled.found;
    kept += filled.kept;
    rows += filled.rows;
    if (filled.columns.length > 0)
      await workbook.writeColumns(filled.name, filled.columns, { standing: filled.standing });
  }

  return found === 0 ? null : { rows, kept };
}

type SheetFill = NamesFilled & {
  readonly name: string;
  readonly columns: readonly ColumnValues[];
  readonly standing: readonly CellsRead[];
  /** Rows of the file that the sheet has. */
  readonly found: number;
};

function fillSheet(book: OwnBook, owner: Owner, { template: key, keys, rows }: NamesSheet): SheetFill {
  const template = registryTemplate(key);
  const { reading, grid } = ownSheet(book, key);
  const registry = registryTable({ grid, reading }, template, {
    region: owner.region,
    resolve: book.resolve,
  });
  const show = shownCell(owner, (_to, code) => code, grid.date1904);
  const present = rows.flatMap(({ code, cells }) => {
    const row = registry.rowOf.get(code);

    return row === undefined ? [] : [{ row, cells }];
  });
  const touched = new Set<number>();
  let kept = 0;
  const columns = namesColumns(template).flatMap((column) => {
    const place = reading.columnsAt.get(column.key);
    const at = keys.indexOf(column.key);
    const places = present.flatMap(({ row, cells }): Place[] => {
      const cell = cellOf(cells[at] ?? null, column.kind, owner.region);
      const fit = fitOf(registryCell(registry, column.key, row), cell, column.kind);
      const value = fit === 'fills' ? show(cell, column) : null;

      if (fit === 'contradicts') kept += 1;
      if (value === null || place === undefined) return [];

      touched.add(row);

      return [{ row: reading.rows[row] ?? 0, value }];
    });

    return place === undefined ? [] : columnValues(place, places);
  });

  return {
    name: reading.sheet,
    columns,
    standing: standingCells(grid, reading, [ROW_CODE]),
    found: present.length,
    kept,
    rows: touched.size,
  };
}

function fitOf(
  current: MergeCell,
  cell: MergeCell,
  kind: ColumnKind,
): 'fills' | 'contradicts' | 'saysNothingNew' {
  if (saysNothing(cell) || saysTheSame(current, cell, kind)) return 'saysNothingNew';

  return saysNothing(current) && !current.formula ? 'fills' : 'contradicts';
}

/** What the file's cell says; a value the column cannot hold is kept as text for the check to name. */
function cellOf(cell: NamesCell, kind: ColumnKind, region: Region): MergeCell {
  if (cell === null) return BLANK_CELL;
  if (typeof cell === 'object') return { ...BLANK_CELL, kept: cell.kept };

  const isKnown =
    kind.type === 'enumeration'
      ? enumerationItems(kind.enumeration, region).some(({ key }) => key === cell)
      : kind.type !== 'date' || isDay(String(cell));

  return isKnown ? { ...BLANK_CELL, value: cell } : { ...BLANK_CELL, kept: cell };
}

function isDay(text: string): boolean {
  return text === 'noData' || text === 'notApplicable' || (isCalendarDate(text) && text >= FIRST_DAY);
}
