import { DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { cityBook } from '../../functions/local/commands/cityBook';

/** Whose key the test service gives out. */
export const CITY = { region, reporter: cityBook.reporter, year: DEMO_YEAR };

/** The city's workbook, in which there is nothing to mend. */
export function cityFile(): Promise<Uint8Array> {
  return writeWorkbook(reporterWorkbook({ ...CITY, columns: cityBook.columns }));
}
