import { apiClient } from '../../../addin/src/api/apiClient';
import { isReady } from '../../../addin/src/usecases/checkedWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import { ADDRESS } from '../desk/address';
import { checkBook } from '../desk/checkBook';
import { DeskFault } from '../desk/deskFault';
import { sendBook } from '../desk/sendBook';
import { sessionOf } from '../desk/sessionOf';
import { stampBook } from '../desk/stampBook';
import { readFileOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/* npm run send -- FILE --key KEY [--address URL]: checks a workbook and sends its sheets in their order. */
await runCommand(async () => {
  const { file, values } = readFileOptions({
    key: { type: 'string', default: '' },
    address: { type: 'string', default: ADDRESS },
  });
  const api = apiClient(values.address, values.key);
  const { reporters } = await sessionOf(api, values.key);
  const checked = await checkBook(file, reporters, console.log);

  if (checked.refused.length > 0 || !checked.sheets.every(isReady)) throw new DeskFault(desk.notReady);

  const { accepted, complete } = await sendBook(api, checked, console.log);

  await stampBook(file, accepted);
  if (!complete) process.exitCode = 1;
});
