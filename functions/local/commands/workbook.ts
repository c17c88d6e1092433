import { bookName } from '../../../addin/src/usecases/bookName';
import { desk } from '../../../shared/messages/ru/desk';
import { openYears } from '../../../shared/regions/openYears';
import { regionByKey } from '../../../shared/regions/regionByKey';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { chosenReporter } from '../desk/chosenReporter';
import { DeskFault } from '../desk/deskFault';
import { newBook } from '../desk/newBook';
import { SERVICE_OPTIONS } from '../desk/serviceOptions';
import { sessionOf } from '../desk/sessionOf';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/* npm run workbook -- --key KEY --year 2024 [--reporter KEY] [--out FILE] [--address URL]: a workbook to fill in. */
await runCommand(async () => {
  const options = readOptions({
    ...SERVICE_OPTIONS,
    year: { type: 'string', default: '' },
    reporter: { type: 'string' },
    out: { type: 'string' },
  });
  const session = await sessionOf(options);
  const region = regionByKey(session.region);

  if (region === null) throw new DeskFault(desk.regionUnknown(session.region));

  const reporter = chosenReporter(session.reporters, options.reporter);
  const years = openYears(region);
  const year = years.find((one) => String(one) === options.year);

  if (year === undefined) throw new DeskFault(desk.yearUnknown(options.year, years));

  const file = options.out ?? bookName(reporter, year);

  await newBook(file, await writeWorkbook(reporterWorkbook({ region, reporter, year })));
  console.log(desk.written(file));
});
