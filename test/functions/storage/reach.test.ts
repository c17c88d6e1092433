import { RestError } from '@azure/data-tables';
import { reach } from '../../../functions/src/storage/reach';

function failing(
  times: number,
  error: Error,
): { readonly exchange: () => Promise<string>; calls: () => number } {
  let calls = 0;

  return {
    calls: () => calls,
    exchange: async () => {
      calls += 1;
      if (calls <= times) throw error;

      return 'answer';
    },
  };
}

const brokenPipe = new RestError('write EPIPE', { code: 'EPIPE' });

test('a stale kept-alive socket is tried once more', async () => {
  const { exchange, calls } = failing(1, brokenPipe);

  expect(await reach(exchange)).toBe('answer');
  expect(calls()).toBe(2);
});

test.each([
  ['a pipe that stays broken', brokenPipe],
  ['no answer', new RestError('getaddrinfo ENOTFOUND', { code: 'ENOTFOUND' })],
  ['an answer that came too late', Object.assign(new Error('aborted'), { name: 'AbortError' })],
])('%s is a store that is away', async (_, error) => {
  await expect(reach(failing(9, error).exchange)).rejects.toMatchObject({
    name: 'StoreUnavailable',
    message: error.message,
    cause: error,
  });
});

test.each([
  ['a busy service', 'the table service answered 503', { statusCode: 503 }],
  [
    'an answer that was cut off',
    'the table service answered 200 PARSE_ERROR',
    { statusCode: 200, code: RestError.PARSE_ERROR },
  ],
])('of %s nothing is repeated that it said', async (_, message, told) => {
  const error = new RestError(
    'Error "…" occurred while parsing the response body - {"label":"Канарейка',
    told,
  );

  await expect(reach(failing(9, error).exchange)).rejects.toMatchObject({
    name: 'StoreUnavailable',
    message,
    cause: error,
  });
});

test.each([
  ['a refusal', new RestError('forbidden', { statusCode: 403 })],
  ['a bug', new TypeError('x is undefined')],
])('%s passes as it is', async (_, error) => {
  const { exchange, calls } = failing(1, error);

  await expect(reach(exchange)).rejects.toBe(error);
  expect(calls()).toBe(1);
});
