import { sharedColumns } from '../templates/sharedColumns';
import type { Template } from '../templates/template';
import { type CoarseType, coarsen } from './coarsen';
import type { Column, Columns, Value } from './columns';
import { encodeColumn } from './encodeColumn';

const COARSE: ReadonlySet<string> = new Set<CoarseType>(['month', 'ageBand', 'legalEntityInn']);

/**
 * What leaves the workbook of a filled sheet: exactly the shared columns of `template`, coarse values
 * computed for reporting year `year`. It goes by the list of what is shared, so a column that is not on it
 * cannot come along. A column the sheet lacks is blank in every row.
 */
export function shareColumns(template: Template, columns: Columns, year: number): Columns {
  const { rows } = columns;
  const shared = sharedColumns(template).map(({ key, from, kind }): [string, Column] => {
    const column = columns.columns[from] ?? encodeColumn(new Array<Value>(rows).fill(null));

    return [key, isCoarse(kind.type) ? coarsenColumn(column, kind.type, year) : column];
  });

  return { rows, columns: Object.fromEntries(shared) };
}

function isCoarse(type: string): type is CoarseType {
  return COARSE.has(type);
}

/** Works on the dictionary: coarse values are computed and made distinct once each, and rows only follow. */
function coarsenColumn({ dictionary, codes }: Column, type: CoarseType, year: number): Column {
  const coarse = encodeColumn(dictionary.map((value) => coarsen(type, value, year)));

  return { dictionary: coarse.dictionary, codes: codes.map((code) => coarse.codes[code] ?? 0) };
}
