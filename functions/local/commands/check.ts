import { apiClient } from '../../../addin/src/api/apiClient';
import { isReady } from '../../../addin/src/usecases/checkedWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import { ADDRESS } from '../desk/address';
import { checkBook } from '../desk/checkBook';
import { sessionOf } from '../desk/sessionOf';
import { readFileOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/*
 * npm run check -- FILE [--key KEY] [--address URL]: checks a workbook where it lies. Writes the codes that were
 * made and the sheet «Замечания» into it; ends with 1 when something has to be mended. Nothing is sent; the key is
 * only needed for an organisation's workbook.
 */
await runCommand(async () => {
  const { file, values } = readFileOptions({
    key: { type: 'string', default: '' },
    address: { type: 'string', default: ADDRESS },
  });
  const own =
    values.key === '' ? [] : (await sessionOf(apiClient(values.address, values.key), values.key)).reporters;
  const checked = await checkBook(file, own, console.log);
  const ready = checked.refused.length === 0 && checked.sheets.every(isReady);

  console.log(ready ? desk.ready : desk.notReady);
  if (!ready) process.exitCode = 1;
});
