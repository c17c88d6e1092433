import type { Grid } from '../../../../shared/sheets/grid';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';

/** The sheets of a file that can be read. */
export async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readWorkbook(bytes);

  if (!read.ok) throw new Error(read.reason);

  return read.grids;
}

/** The first sheet of a file that can be read. */
export async function firstGrid(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await gridsOf(bytes);

  if (!grid) throw new Error('no sheet');

  return grid;
}
