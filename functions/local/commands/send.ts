import { isWorkbookReady } from '../../../addin/src/usecases/checkedWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import { checkBook } from '../desk/checkBook';
import { DeskFault } from '../desk/deskFault';
import { sendBook } from '../desk/sendBook';
import { SERVICE_OPTIONS } from '../desk/serviceOptions';
import { sessionOf } from '../desk/sessionOf';
import { stampBook } from '../desk/stampBook';
import { readFileOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/* npm run send -- FILE --key KEY [--address URL]: checks a workbook and sends its sheets in their order. */
await runCommand(async () => {
  const { file, values } = readFileOptions(SERVICE_OPTIONS);
  const session = await sessionOf(values);
  const checked = await checkBook(file, session, console.log);

  if (!isWorkbookReady(checked)) throw new DeskFault(desk.notReady);

  const { accepted, complete } = await sendBook(session.api, checked, console.log);

  await stampBook(file, checked, accepted);
  if (!complete) process.exitCode = 1;
});
