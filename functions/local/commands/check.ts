import { isWorkbookReady } from '../../../addin/src/usecases/checkedWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import { bookWork } from '../desk/bookWork';
import { checkBook } from '../desk/checkBook';
import { SERVICE_OPTIONS } from '../desk/serviceOptions';
import { sessionOf } from '../desk/sessionOf';
import { readFileOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/*
 * npm run check -- FILE [--key KEY] [--address URL]: checks a workbook where it lies. Writes the codes that were
 * made and the sheet «Замечания» into it; ends with 1 when something has to be mended. Nothing is sent. With a key
 * it compares with the year before, too; an organisation's workbook needs one.
 */
await runCommand(async () => {
  const { file, values } = readFileOptions(SERVICE_OPTIONS);
  const session = values.key === '' ? null : await sessionOf(values);
  const ready = isWorkbookReady(await checkBook(await bookWork(file, session), console.log));

  console.log(ready ? desk.ready : desk.notReady);
  if (!ready) process.exitCode = 1;
});
