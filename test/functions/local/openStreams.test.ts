import { createServer } from 'node:http';
import type { Server } from 'node:net';
import { openStreams } from '../../../functions/local/host/openStreams';
import type { ProgrammingModel } from '../../../functions/local/host/types';

/** Opens its inner server the way @azure/functions does. */
function modelOver(inner: Server): ProgrammingModel {
  return {
    getInvocationModel: () => {
      throw new Error('not called');
    },
    getCapabilities: () =>
      new Promise((resolve) => {
        inner.listen(() => {
          const address = inner.address();

          resolve({ HttpUri: `http://localhost:${typeof address === 'object' ? address?.port : ''}/` });
        });
      }),
  };
}

test('the inner server is reached from this machine only, a later server from anywhere', async () => {
  const [inner, later] = [createServer(), createServer()];
  const { port } = await openStreams(modelOver(inner));

  await new Promise<void>((resolve) => later.listen(0, resolve));

  expect(inner.address()).toMatchObject({ address: '127.0.0.1', port });
  expect(later.address()).toMatchObject({ address: '::' });
  inner.close();
  later.close();
});

test('what no function waits for does not get in, and what one waits for does, unless that is given up', async () => {
  const taken: string[] = [];
  const inner = createServer((incoming, answer) => {
    taken.push(String(incoming.headers['x-ms-invocation-id']));
    answer.end();
  });
  const { port, passes } = await openStreams(modelOver(inner));
  const ask = (id: string) =>
    fetch(`http://127.0.0.1:${port}`, { headers: { 'x-ms-invocation-id': id } }).then(
      ({ status }) => status,
      () => 'cut off',
    );
  const never = new Promise(() => undefined);

  expect(await passes('given up', Promise.resolve())).toBe(false);
  expect(await ask('given up')).toBe('cut off');
  expect(await ask('nobodys')).toBe('cut off');
  expect(await Promise.all([passes('awaited', never), ask('awaited')])).toEqual([true, 200]);
  expect(await ask('awaited')).toBe('cut off');
  expect(taken).toEqual(['awaited']);
  inner.close();
});

test('an app that does not stream is refused', async () => {
  const model = { ...modelOver(createServer()), getCapabilities: async () => ({}) };

  await expect(openStreams(model)).rejects.toThrow('enableHttpStream');
});
