import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { regionSheets } from '../../../shared/messages/ru/regionSheets';
import { FINDINGS_COLUMN, findingsSheet } from '../../../shared/sheets/findingsSheet';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { rowNumbers } from '../../../shared/sheets/rowNumbers';
import { gridOf } from '../../shared/sheets/helpers/gridOf';
import { missing, OWNER } from './book';

const { name, severity } = regionSheets.findings;

/** The grids with «Замечания» as a check makes it, and `cell` typed beside every warning. */
export function explained(grids: readonly Grid[], cell: RawCell): readonly Grid[] {
  const { sheets, explanations } = checkWorkbook(grids, OWNER);
  const found = sheets.map(({ reading, findings, total }) => ({
    template: reading.template,
    sheet: reading.sheet,
    findings,
    total,
    rowNumbers: rowNumbers(reading),
  }));
  const sheet = gridOf(findingsSheet(found, explanations));

  return [...grids.filter((grid) => grid.name !== name), typedBesideWarnings(sheet, cell)];
}

/** «Замечания» with `cell` beside every warning. */
export function typedBesideWarnings(sheet: Grid, cell: RawCell): Grid {
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row[FINDINGS_COLUMN.severity] === severity.warning ? row.with(FINDINGS_COLUMN.explanation, cell) : row,
    ),
  };
}

/** The sheet «Замечания» among grids. */
export function findingsGrid(grids: readonly Grid[]): Grid {
  return grids.find((grid) => grid.name === name) ?? missing(name);
}
