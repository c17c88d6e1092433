import type { CellReading } from '../../../shared/cells/cellReading';
import { readCell } from '../../../shared/cells/readCell';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { RawCell } from '../../../shared/sheets/grid';
import type { ColumnKind } from '../../../shared/templates/template';

/** A 1900 workbook of Khabarovsk whose references all point at nothing. */
export const reading: CellReading = {
  region: khabarovsk,
  date1904: false,
  resolve: () => ({ kind: 'none' }),
};

/** What a cell means, as one line of a table: its value and the findings as `severity code`. */
export function meaningOf(raw: RawCell, kind: ColumnKind, given: CellReading = reading) {
  const { value, findings } = readCell(raw, kind, given);

  return [value, ...findings.map(({ code, severity }) => `${severity} ${code}`)];
}

/** The parameters of the only finding. */
export function paramsOf(raw: RawCell, kind: ColumnKind, given: CellReading = reading) {
  const [finding] = readCell(raw, kind, given).findings;

  return finding?.params;
}
