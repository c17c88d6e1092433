import type { Columns } from '../../../../shared/columns/columns';
import type { Grid } from '../../../../shared/sheets/grid';
import { readWorkbookSheets, type SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import type { Stamp } from '../../../../shared/sheets/stamp';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { Owner } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import { carriedColumns } from './carriedColumns';
import { isActive } from './isActive';
import { withPresentReferences } from './withPresentReferences';

/** The registries of a new year, for drawing; how many rows they have together. */
export type CarriedOver = {
  readonly columns: Partial<Record<TemplateKey, Columns>>;
  readonly rows: number;
};

/**
 * The registries of an earlier year's workbook as the owner's year begins, names included, nothing asked of the
 * service. Each template says which of its rows are taken (`carriedOver`): the directory whole, closed
 * organisations too, since the past points at them; of participations and programmes those still active
 * (isActive.ts), without what described the past year (pastColumns.ts); of what took place in a year none. Row
 * codes are kept: a row is one participation, and one that goes on is the same; person codes always are. A mentee
 * whose mentor has left comes without a mentor.
 *
 * Throws `DeskProblem`: `notSvod`; `ownerOther` for another region's or reporter's workbook; `yearOther` for one
 * that is not of an earlier year.
 */
export function carryOver(lastYear: readonly Grid[], owner: Owner): CarriedOver {
  const [stamp] = lastYear.flatMap((grid) => stampOf(grid) ?? []);

  if (stamp === undefined) throw new DeskProblem({ kind: 'notSvod' });
  if (stamp.region !== owner.region.key || stamp.reporter !== owner.reporter.key)
    throw new DeskProblem({ kind: 'ownerOther' });
  if (stamp.year >= owner.year)
    throw new DeskProblem({ kind: 'yearOther', actual: stamp.year, wanted: owner.year });

  const { sheets } = readWorkbookSheets(lastYear, { ...owner, year: stamp.year });
  const columns: Partial<Record<TemplateKey, Columns>> = {};

  for (const sheet of sheets) {
    const carried = carriedSheet(sheet, lastYear, owner);

    if (carried) columns[sheet.template.key] = withPresentReferences(carried, sheet.template, columns, owner);
  }

  const rows = Object.values(columns).reduce((sum, one) => sum + one.rows, 0);

  return { columns, rows };
}

function carriedSheet(sheet: SheetReading, grids: readonly Grid[], { year }: Owner): Columns | null {
  const grid = grids.find(({ name }) => name === sheet.sheet);
  const { template, columns } = sheet;

  if (grid === undefined || template.carriedOver === 'none') return null;

  const all = Array.from({ length: columns.rows }, (_, row) => row);
  const rows = template.carriedOver === 'every' ? all : all.filter((row) => isActive(columns, row, year));

  return carriedColumns(sheet, grid, rows);
}

function stampOf({ stamp }: Grid): Stamp | null {
  return stamp === null ? null : textToStamp(stamp);
}
