import { HttpRequest, InvocationContext } from '@azure/functions';
import fc from 'fast-check';
import { corsHeaders } from '../../../functions/src/http/corsHeaders';
import { preflightHandler } from '../../../functions/src/http/preflightHandler';
import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { routeRequest } from '../../functions/http/routeRequest';
import { ORIGIN, type TestApp } from '../../functions/usecases/testApp';
import { keepFigure, timeFor } from '../figures';
import { quickApp } from './quickApp';

/* Whose pages may read answers: the one origin of the configuration, to the letter. */

const HOSTILE = [
  'null',
  '*',
  '',
  ' ',
  'https://evil.example',
  'http://svod.example',
  'https://svod.example.evil.example',
  'https://evil.example/svod.example',
  'https://evil-svod.example',
  'https://notsvod.example',
  'https://svod.example:443',
  'https://svod.example:8443',
  'https://svod.example/',
  'https://svod.example.',
  'https://SVOD.example',
  'HTTPS://svod.example',
  'https://sub.svod.example',
  'https://svod.exampl',
  'https://svod.example@evil.example',
  'https://user@svod.example',
  'https://svod.example%00.evil.example',
  'https://svod.example%60.evil.example',
  'https://svod.example,https://evil.example',
  'https://svod.example, https://svod.example',
  'https://svod.example https://evil.example',
  'https://svod_example',
  'https://svodXexample',
  'https://ѕvod.example',
  'https://xn--vod-qvd.example',
  '//svod.example',
  'svod.example',
  'file://',
  'data:text/html,x',
  'chrome-extension://svod.example',
  'https://[::1]',
  'https://svod.example?',
  'https://svod.example#x',
  "https://svod.example'",
].filter((origin) => isHeaderValue(origin));

let app: TestApp;
let key: string;

jest.setTimeout(timeFor(60_000));

beforeAll(async () => {
  app = await quickApp();
  key = await app.keyOf('operator');
});

afterAll(async () => {
  await app.stop();
  keepFigure({
    area: 'access',
    what: `${HOSTILE.length} hostile origins asked of every kind of answer, and origins made of pieces of the right one`,
    figure: '0 allowed',
    doesNotProve: 'anything about what a front end of a deployment adds to the answers',
  });
});

/** A header cannot hold every letter. */
function isHeaderValue(text: string): boolean {
  return /^[\u0020-\u00ff]*$/.test(text);
}

function allowing(headers: Headers): readonly string[] {
  return [...headers.keys()].filter((name) => name.startsWith('access-control-'));
}

async function preflight(origin: string) {
  const request = new HttpRequest({
    method: 'OPTIONS',
    url: 'http://127.0.0.1/api/session',
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization',
    },
  });
  const answer = await preflightHandler([ORIGIN])(request, new InvocationContext({ logHandler: () => {} }));

  // Safe: the handler answers with plain headers.
  return new Headers(answer?.headers as Record<string, string>);
}

describe('a page of another origin', () => {
  test.each(HOSTILE)('%j may read nothing', async (origin) => {
    const headers = { origin };
    const answers = [
      await app.call('health', { headers }),
      await app.call('session', { key, headers }),
      await app.call('session', { headers }),
      await app.call('readPracticesPage', { ...routeRequest('readPracticesPage'), headers }),
    ];

    for (const answer of answers) {
      expect(allowing(answer.headers)).toEqual([]);
      expect(answer.headers.get('vary')).toContain('Origin');
    }
    expect(allowing(await preflight(origin))).toEqual([]);
  });

  test('whatever is made of the letters of the right one is another one', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http://',
      'svod',
      '.',
      'example',
      'evil',
      ':443',
      '/',
      '@',
      ',',
      ' ',
      'null',
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (made) => {
        const origin = made.join('');
        const allowed = Object.keys(corsHeaders(origin, [ORIGIN])).length > 0;

        return allowed === (origin === ORIGIN);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(OPERATION_NAMES)('is allowed nothing by %s, whatever it answers', async (name: OperationName) => {
    const { headers } = await app.call(name, {
      ...routeRequest(name),
      headers: { ...routeRequest(name).headers, origin: 'https://evil.example' },
    });

    expect(allowing(headers)).toEqual([]);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(contract[name].method).toMatch(/^(GET|PUT)$/);
  });
});

describe('the page of the named origin', () => {
  test('may read, and no cookie goes along', async () => {
    const { headers } = await app.call('session', { key, headers: { origin: ORIGIN } });
    const asked = await preflight(ORIGIN);

    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(asked.get('access-control-allow-origin')).toBe(ORIGIN);
    for (const one of [headers, asked]) {
      expect(one.get('access-control-allow-credentials')).toBeNull();
      expect(one.get('set-cookie')).toBeNull();
    }
  });
});

describe('every answer', () => {
  test.each([
    ['of the API', async () => (await app.call('session', { key })).headers],
    ['that refuses', async () => (await app.call('session')).headers],
    ['to a preflight', () => preflight('https://evil.example')],
    [
      'that is a page',
      async () => (await app.call('readPracticesPage', routeRequest('readPracticesPage'))).headers,
    ],
  ])('%s is framed by nobody, not sniffed, and tells no referrer', async (_what, ask) => {
    const headers = await ask();

    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}/);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
