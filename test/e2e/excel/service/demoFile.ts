import { demoBooks } from '../../../../functions/local/demo/demoBooks';
import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../../shared/regions/reporter';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { missing } from '../../../addin/usecases/book';

const books = demoBooks(region);

/** A municipality of the demonstration. */
export function demoReporter(key: string): Reporter {
  return (books.find(({ reporter }) => reporter.key === key) ?? missing(key)).reporter;
}

/** The filled workbook of a municipality of the demonstration, in which there is nothing to mend. */
export function demoFile(key: string): Promise<Uint8Array> {
  const { reporter, columns } = books.find((one) => one.reporter.key === key) ?? missing(key);

  return writeWorkbook(reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns }));
}
