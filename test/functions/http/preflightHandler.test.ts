import { HttpRequest, InvocationContext } from '@azure/functions';
import { preflightHandler } from '../../../functions/src/http/preflightHandler';

const ORIGIN = 'https://svod.example';

async function preflight(headers: Record<string, string>) {
  const request = new HttpRequest({ method: 'GET', url: 'http://127.0.0.1/api/health', headers });
  const answer = await preflightHandler([ORIGIN])(request, new InvocationContext({ logHandler: () => {} }));

  // Safe: the handler answers with plain headers.
  return { status: answer?.status, headers: new Headers(answer?.headers as Record<string, string>) };
}

describe('a preflight request', () => {
  test('of the named origin is told what it may send', async () => {
    const { status, headers } = await preflight({ origin: ORIGIN });

    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(headers.get('access-control-allow-methods')).toContain('PUT');
    for (const name of ['Authorization', 'If-Match', 'Idempotency-Key', 'Content-Encoding']) {
      expect(headers.get('access-control-allow-headers')).toContain(name);
    }
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([{ origin: 'https://evil.example' }, {}])('of %j is allowed nothing', async (given) => {
    const { status, headers } = await preflight({ ...given });

    expect(status).toBe(204);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers.get('vary')).toBe('Origin');
  });
});
