import type { Column, Columns } from './columns';
import { type GrowingDictionary, growingDictionary } from './growingDictionary';

/**
 * The rows of all `parts` one after another, of columns `keys`, with common dictionaries in order of first
 * appearance. A column that a part lacks is blank in its rows. Works on dictionaries; rows only follow.
 */
export function concatColumns(parts: readonly Columns[], keys: readonly string[]): Columns {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const columns = keys.map((key) => [key, concatColumn(parts, key, rows)] as const);

  return { rows, columns: Object.fromEntries(columns) };
}

function concatColumn(parts: readonly Columns[], key: string, rows: number): Column {
  const codes = new Uint32Array(rows);
  const common = growingDictionary();
  let at = 0;

  for (const part of parts) {
    append(part, key, codes, at, common);
    at += part.rows;
  }

  return { dictionary: common.dictionary, codes };
}

function append(
  { rows, columns }: Columns,
  key: string,
  into: Uint32Array,
  from: number,
  { codeOf }: GrowingDictionary,
): void {
  const column = columns[key];

  if (column === undefined) {
    if (rows > 0) into.fill(codeOf(null), from, from + rows);

    return;
  }

  const { dictionary, codes } = column;
  // Asked for only when a row has the entry, so that none is left over.
  const places = new Int32Array(dictionary.length).fill(-1);

  for (let row = 0; row < rows; row += 1) {
    const code = codes[row] ?? 0;
    let place = places[code] ?? -1;

    if (place < 0) {
      place = codeOf(dictionary[code] ?? null);
      places[code] = place;
    }
    into[from + row] = place;
  }
}
