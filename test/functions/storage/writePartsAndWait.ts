import { tableStore } from '../../../functions/src/storage/tableStore';
import { writeParts } from '../../../functions/src/storage/writeParts';
import { menteeColumns } from './fixtures';

/*
 * A pusher that gets as far as the parts: it prints the upload and waits to be killed.
 * Arguments: connection string, address as JSON.
 */
const [connectionString = '', address = ''] = process.argv.slice(2);
const content = { columns: menteeColumns(100), explanations: [] };
const upload = await writeParts(tableStore(connectionString), JSON.parse(address), content, new Date());

process.stdout.write(`${JSON.stringify(upload)}\n`);
setInterval(() => undefined, 1000);
