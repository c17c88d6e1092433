import type { DemoBook } from '../../../functions/local/demo/demoBooks';
import { DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { Stamp } from '../../../shared/sheets/stamp';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { BOOK, missing } from '../../addin/usecases/book';
import { columnsOf, type Row, rowsOf } from '../../shared/sheets/helpers/columnsOf';

/** How a workbook differs from the ordinary one. */
export type DistrictOptions = {
  readonly restamp?: (stamp: Stamp) => Stamp;
  readonly columns?: DemoBook['columns'];
};

/** The municipality of Khabarovsk krai with that key. */
export function district(key: string): Reporter {
  return municipalityReporters(region).find((one) => one.key === key) ?? missing(key);
}

/** A filled workbook of a municipality, small, in which there is nothing to mend. */
export function districtFile(
  key: string,
  { restamp = (stamp) => stamp, columns = BOOK.columns }: DistrictOptions = {},
): Promise<Uint8Array> {
  const specs = reporterWorkbook({ region, reporter: district(key), year: DEMO_YEAR, columns });

  return writeWorkbook(specs.map((spec) => ({ ...spec, stamp: spec.stamp && restamp(spec.stamp) })));
}

/** The columns of a workbook in which the first pupil has other values. */
export function withPupil(values: Row): DemoBook['columns'] {
  const rows = rowsOf(BOOK.columns.mentees ?? missing('mentees'));
  const first = rows.findIndex(({ category }) => category === 'schoolPupil');
  const changed = rows.map((row, at) => (at === first ? { ...row, ...values } : row));

  return { ...BOOK.columns, mentees: columnsOf('mentees', changed) };
}
