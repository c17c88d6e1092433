import { apiClient } from '../../../addin/src/api/apiClient';
import { sendOne } from '../../../addin/src/usecases/sending/sendOne';
import { citySheet, variation } from './deeds/citySheet';

/*
 * A client that sends one sheet and waits to be killed. Arguments: address, key, what tells the sheet from others, the
 * revision it continues.
 */
const [address = '', key = '', mark = '', base = '0'] = process.argv.slice(2);

await sendOne(apiClient(address, key), variation(citySheet(), mark, Number(base)));
setInterval(() => undefined, 1000);
