import type { DemoBook } from '../../../functions/local/demo/demoBooks';
import { DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { BOOK } from '../../addin/usecases/book';

/** The municipality of Khabarovsk krai with that key. */
export function district(key: string): Reporter {
  const found = municipalityReporters(region).find((one) => one.key === key);

  if (found === undefined) throw new Error(`no municipality ${key}`);

  return found;
}

/** A filled workbook of a municipality, small, in which there is nothing to mend unless `columns` say otherwise. */
export function districtFile(key: string, columns: DemoBook['columns'] = BOOK.columns): Promise<Uint8Array> {
  return writeWorkbook(reporterWorkbook({ region, reporter: district(key), year: DEMO_YEAR, columns }));
}
