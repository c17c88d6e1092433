import { SERVICE_OPTIONS } from '../desk/serviceOptions';
import { sessionOf } from '../desk/sessionOf';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';
import { runYear } from '../year/runYear';
import { YEAR_OPTIONS } from '../year/yearOptions';

/*
 * npm run year -- --year 2024 --key KEY [--region khabarovsk] [--address URL] and one of
 *   --open
 *   --close --reason TEXT
 *   --reopen --reason TEXT
 *   --exempt REPORTER [--template KEY] --reason TEXT
 *   --extend REPORTER|all --template KEY --due 2024-12-10 --reason TEXT
 *   --withdraw ID --reason TEXT
 *   --list
 */
await runCommand(async () => {
  const values = readOptions({ ...SERVICE_OPTIONS, ...YEAR_OPTIONS });

  await runYear(await sessionOf(values), values, console.log);
});
