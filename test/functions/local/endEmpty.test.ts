import { createServer } from 'node:http';
import { endEmpty } from '../../../functions/local/host/endEmpty';

test('an answer that has begun is cut off, and the host goes on', async () => {
  const server = createServer((incoming, answer) => {
    if (incoming.url === '/begun') answer.write('half of it');

    endEmpty(answer, 500);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();
  const at = (path: string) =>
    fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${path}`);

  await expect(at('/begun').then((answer) => answer.text())).rejects.toThrow();
  expect((await at('/other')).status).toBe(500);

  await new Promise((resolve) => server.close(resolve).closeAllConnections());
});
