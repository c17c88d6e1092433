import type { Column, Columns } from '../../../shared/columns/columns';
import { unpackColumn } from '../../../shared/columns/unpackColumn';
import { StoreDamaged } from './storeErrors';
import { EXPLANATIONS } from './submission';

/** The columns among blocks that were read (readBlocks.ts). Throws `StoreDamaged` unless each has `rows` rows. */
export function columnsOfBlocks(blocks: ReadonlyMap<string, Uint8Array>, rows: number): Columns {
  const columns: Record<string, Column> = {};

  for (const [key, bytes] of blocks) {
    if (key === EXPLANATIONS) continue;

    const column = unpackColumn(bytes);

    if (column.codes.length !== rows)
      throw new StoreDamaged(`${key} has ${column.codes.length} of ${rows} rows`);
    columns[key] = column;
  }

  return { rows, columns };
}
