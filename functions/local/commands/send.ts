import { isWorkbookReady } from '../../../addin/src/usecases/checkedWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import { bookWork } from '../desk/bookWork';
import { checkBook } from '../desk/checkBook';
import { DeskFault } from '../desk/deskFault';
import { sendBook } from '../desk/sendBook';
import { SERVICE_OPTIONS } from '../desk/serviceOptions';
import { sessionOf } from '../desk/sessionOf';
import { readFileOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/*
 * npm run send -- FILE --key KEY [--address URL] [--reason TEXT]: checks a workbook and sends its sheets in their
 * order. The reason is for corrections of a year that is closed.
 */
await runCommand(async () => {
  const { file, values } = readFileOptions({ ...SERVICE_OPTIONS, reason: { type: 'string' } });
  const session = await sessionOf(values);
  const book = await bookWork(file, session);
  const checked = await checkBook(book, console.log);

  if (!isWorkbookReady(checked)) throw new DeskFault(desk.notReady);

  if (!(await sendBook(book, checked, console.log, values.reason))) process.exitCode = 1;
});
