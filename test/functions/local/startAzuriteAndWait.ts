import { startAzurite } from '../../../functions/local/azurite';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { tableStore } from '../../../functions/src/storage/tableStore';

/* Starts Azurite on a folder, writes something, prints how to reach it and waits to be killed. */
const { connectionString } = await startAzurite(process.argv[2] ?? '');

await prepareStore(connectionString);
await tableStore(connectionString).commit('members', 'p', [
  { kind: 'create', row: 'r', values: { text: 'written just now' } },
]);
process.stdout.write(`${connectionString}\n`);
