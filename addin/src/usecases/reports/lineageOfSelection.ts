import { pickedNumber } from '../../../../shared/sheets/pickedNumber';
import { OLD_MARK } from '../../../../shared/sheets/stamp';
import type { SelectedCells, WorkControl } from '../../ports/workbook';
import { readRegion } from '../attainment/readRegion';
import type { DeskWork } from '../desk/deskWork';
import { parseState } from '../state/workbookState';
import { drawLineageOf } from './drawLineage';
import type { LineageReading } from './lineageReading';

/**
 * Explains the number in the selected cell of one of the region's sheets, as of the instant of which the sheet is, so
 * that the lines come to what stands in it.
 */
export async function lineageOfSelection(
  work: DeskWork,
  readSelection: (most: number) => Promise<SelectedCells>,
  control: WorkControl = {},
): Promise<LineageReading> {
  const { sheet, mark: given, head, rows } = await readSelection(1);
  const mark = given === OLD_MARK ? sheet : given;
  const [row] = rows;
  const [column] = row?.columns ?? [];

  if (row === undefined || column === undefined) return refused('selectOne');
  if (mark === null) return refused('otherSheet');

  const drawn = parseState(await work.workbook.readState()).drawn?.find((one) => one.sheet === mark);

  if (drawn === undefined) return refused('unknownInstant');

  const of = await readRegion(work, drawn, control.signal);
  const target = pickedNumber(of.region, of.reporters, { mark, head, cells: row.cells, column });
  const lineage = target && (await drawLineageOf(work, of, target, control));

  if (lineage === null) return refused('noNumber');

  const cell = row.cells[column];
  const differs =
    typeof cell === 'number' && (lineage.total === null || Math.abs(cell - lineage.total) > TOLERANCE);

  return { kind: 'drawn', drawn: lineage, differs };
}

/** Numbers have two decimals; shares are reckoned by Excel in an order of its own. */
const TOLERANCE = 1e-6;

function refused(reason: Extract<LineageReading, { kind: 'refused' }>['reason']): LineageReading {
  return { kind: 'refused', reason };
}
