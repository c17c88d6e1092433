import { HttpRequest } from '@azure/functions';
import { readBytes } from '../../../functions/src/http/readBytes';

const MIB = 1024 * 1024;

/** A request whose body gives `chunks` and then says nothing more, not even that it ends. */
function endless(
  chunks: readonly string[],
  onCancel: () => void,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  const request = new HttpRequest({ method: 'PUT', url: 'http://127.0.0.1/api/x', headers });
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(Buffer.from(chunk));
    },
    cancel: onCancel,
  });

  return Object.defineProperty(request, 'body', { value: body });
}

describe('attacks', () => {
  test.each([
    ['never begins', []],
    ['begins and never ends', ['{"rows":', '1']],
  ])('a body that %s is given up, and its connection with it', async (_what, chunks) => {
    const cancelled = jest.fn();
    const read = await readBytes(endless(chunks, cancelled), MIB, 20);

    expect(read).toMatchObject({ ok: false, refusal: { code: 'bodyDamaged' } });
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  test('a body that is said to be too large is refused before any of it has come', async () => {
    const request = endless([], jest.fn(), { 'content-length': '101' });

    expect(await readBytes(request, 100, 5000)).toMatchObject({
      ok: false,
      refusal: { code: 'bodyTooLarge', params: { limit: 100 } },
    });
  });
});
