import { apiClient } from '../../../addin/src/api/apiClient';
import { desk } from '../../../shared/messages/ru/desk';
import { openYears } from '../../../shared/regions/openYears';
import { regionByKey } from '../../../shared/regions/regionByKey';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { ADDRESS } from '../desk/address';
import { DeskFault } from '../desk/deskFault';
import { saveBook } from '../desk/saveBook';
import { sessionOf } from '../desk/sessionOf';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/* npm run workbook -- --key KEY --year 2024 [--reporter KEY] [--out FILE] [--address URL]: a workbook to fill in. */
await runCommand(async () => {
  const options = readOptions({
    key: { type: 'string', default: '' },
    year: { type: 'string', default: '' },
    reporter: { type: 'string' },
    out: { type: 'string' },
    address: { type: 'string', default: ADDRESS },
  });
  const session = await sessionOf(apiClient(options.address, options.key), options.key);
  const region = regionByKey(session.region);
  const reporter = session.reporters.find(
    ({ key }) => options.reporter === undefined || key === options.reporter,
  );
  const year = Number(options.year);

  if (region === null || reporter === undefined) {
    throw new DeskFault(desk.reporterUnknown(options.reporter ?? session.region));
  }
  if (!openYears(region).includes(year)) throw new DeskFault(desk.yearUnknown(options.year));

  const file = options.out ?? `${reporter.name} ${year}.xlsx`;

  await saveBook(file, await writeWorkbook(reporterWorkbook({ region, reporter, year })));
  console.log(desk.written(file));
});
