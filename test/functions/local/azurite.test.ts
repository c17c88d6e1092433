import { TableClient } from '@azure/data-tables';
import { startAzurite } from '../../helpers/azurite';

test('t', async () => {
  const a = await startAzurite();
  const c = TableClient.fromConnectionString(a.connectionString, 'x1abc', { allowInsecureConnection: true });
  await c.createTable();
  await c.createEntity({ partitionKey: 'a', rowKey: 'b', x: 'ж' });
  expect((await c.getEntity('a', 'b')).x).toBe('ж');
  await a.stop();
});
