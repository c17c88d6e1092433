import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Wire } from './wire';
import { wrongJson } from './wrongJson';
import { WRONG_HEADERS, WRONG_QUERIES, WRONG_SEGMENTS } from './wrongTexts';

type Next = (limit: number) => number;

/** Makes a sound request hostile. `isElsewhere`: another route than the one meant may answer. */
export type Attack = {
  readonly name: string;
  readonly isElsewhere?: boolean;
  readonly of: (sound: Wire, next: Next) => Wire;
};

/** JSON that only looks deep or only counts: each is refused before it costs much. */
export const HUGE: Readonly<Record<string, () => Buffer>> = {
  'lists in lists, 100,000 deep': () => Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'objects in objects, 100,000 deep': () => Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  'an object of a million members': () =>
    Buffer.from(`{${Array.from({ length: 1_000_000 }, (_, at) => `"${at.toString(36)}":0`).join(',')}}`),
  'a list of two million zeros in `columns`': () => Buffer.from(`{"columns":[${'0,'.repeat(2_000_000)}0]}`),
  'a dictionary of a million entries': () =>
    Buffer.from(`{"columns":{"rowCode":{"dictionary":[${'"x",'.repeat(1_000_000)}"x"],"codes":""}}}`),
  'a text of 8 million letters': () => Buffer.from(`{"reason":"${'x'.repeat(8_000_000)}"}`),
};

/** 256 MB of blanks in 256 KB: sixteen members, one behind the other. */
export const BOMB = Buffer.concat(Array(16).fill(gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '))));

const METHODS = [
  'HEAD',
  'OPTIONS',
  'TRACE',
  'POST',
  'DELETE',
  'PATCH',
  'PROPFIND',
  'get',
  'put',
  'X',
  'M-SEARCH',
  'CONNECT',
];
const WITHOUT = (headers: Wire['headers'], name: string) =>
  headers.filter(([one]) => one.toLowerCase() !== name.toLowerCase());
const JSON_TYPE = ['Content-Type', 'application/json'] as const;

/** A header in place of the sound one. */
export function withHeader(sound: Wire, header: readonly [string, string]): Wire {
  return { ...sound, headers: [...WITHOUT(sound.headers, header[0]), header] };
}

/** A body with its length, and JSON by its type. */
export function withBody(sound: Wire, body: Buffer): Wire {
  const headers = [...WITHOUT(WITHOUT(sound.headers, 'content-length'), 'content-type'), JSON_TYPE];

  return { ...sound, headers: [...headers, ['Content-Length', String(body.length)]], body };
}

function pick<T>(all: readonly T[], next: Next): T {
  const one = all[next(all.length)];
  if (one === undefined) throw new Error('nothing to pick from');

  return one;
}

function textOf({ body }: Wire): Buffer {
  return body === null || body.length === 0 ? Buffer.from('{}') : body;
}

/** Sends the text in chunks as told, instead of with its length. */
function chunked(sound: Wire, body: string): Wire {
  const headers = [...WITHOUT(sound.headers, 'content-length'), ['Transfer-Encoding', 'chunked'] as const];

  return { ...sound, headers, body: Buffer.from(body, 'latin1') };
}

/** Every kind of attack of one request. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a schema inverted',
    of: (sound, next) => withBody(sound, wrongJson(JSON.parse(textOf(sound).toString()), next)),
  },
  {
    name: 'a wrong name in the path',
    isElsewhere: true,
    of: (sound, next) => {
      const parts = sound.target.split(/(?<=\/)/);
      const at = 2 + next(parts.length - 2);

      return { ...sound, target: parts.with(at, `${pick(WRONG_SEGMENTS, next)}/`).join('') };
    },
  },
  {
    name: 'a path of tricks',
    isElsewhere: true,
    of: (sound, next) => {
      const tricks = [
        (path: string) => `/${path}`,
        (path: string) => path.replaceAll('/', '//'),
        (path: string) => path.replaceAll('/', '\\'),
        (path: string) => path.replace('/api/', '/api/../api/./'),
        (path: string) => `${path}/..;/..;/admin/functions/sweep`,
        (path: string) => `${path}#x`,
        (path: string) => `http://evil.example${path}`,
        (path: string) => path.replace('api', '%61pi'),
        (path: string) => path.toUpperCase(),
        (path: string) => `${path}.json`,
        (path: string) => `${path}\xff\x80`,
        (path: string) => `${path} extra`,
        (path: string) => `${path}/`.repeat(50),
        () => '*',
      ];

      return { ...sound, target: pick(tricks, next)(sound.target) };
    },
  },
  {
    name: 'a wrong query',
    of: (sound, next) => ({ ...sound, target: `${sound.target.split('?')[0]}?${pick(WRONG_QUERIES, next)}` }),
  },
  {
    name: 'another method',
    isElsewhere: true,
    of: (sound, next) => ({ ...sound, method: pick(METHODS, next) }),
  },
  { name: 'a wrong header', of: (sound, next) => withHeader(sound, pick(WRONG_HEADERS, next)) },
  {
    name: 'a header twice',
    of: (sound, next) => ({
      ...sound,
      headers: [...sound.headers, pick([...sound.headers, ...WRONG_HEADERS], next)],
    }),
  },
  {
    name: 'a head out of shape',
    of: (sound, next) => {
      const lines: readonly (readonly [string, string])[] = [
        ['X-Folded', 'a\r\n b'],
        ['X-Split', 'a\nX-Evil: 1'],
        ['X-Zero', 'a\0b'],
        ['X-Control', 'a\x01\x7f'],
        ['X Space', 'a'],
        ['', 'a'],
        ['X-Long', 'x'.repeat(100_000)],
        ['X'.repeat(20_000), 'x'],
        ['Expect', 'a miracle'],
        ['Expect', '100-continue'],
        ['Upgrade', 'websocket'],
        ['Transfer-Encoding', 'identity'],
        ['Transfer-Encoding', 'chunked, gzip'],
        ['Content-Length', '1'],
        ['Content-Length', '-1'],
        ['Content-Length', '1e3'],
        ['Content-Length', '99999999999999999999'],
        ...Array.from(
          { length: 3 },
          (_, at) => ['Connection', ['keep-alive', 'Authorization', 'x'][at] ?? ''] as const,
        ),
      ];

      return { ...sound, headers: [...sound.headers, pick(lines, next)] };
    },
  },
  {
    name: 'thousands of headers',
    of: (sound, next) => ({
      ...sound,
      headers: [
        ...sound.headers,
        ...Array.from({ length: 1 + next(2500) }, (_, at) => [`a${at}`, ''] as const),
      ],
    }),
  },
  {
    name: 'a wrong Host',
    of: (sound, next) =>
      withHeader(sound, [
        'Host',
        pick(['', 'a b', '[::1', 'u:p@x', 'x:99999', 'a/b', '\xff', 'h'.repeat(9000)], next),
      ]),
  },
  {
    name: 'another version of HTTP',
    of: (sound, next) => ({
      ...sound,
      version: pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/', ''], next),
    }),
  },
  {
    name: 'a body in another charset',
    of: (sound, next) => {
      const text = textOf(sound).toString();
      const bodies = [
        Buffer.from(text, 'utf16le'),
        Buffer.from(`\uFEFF${text}`),
        Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
        Buffer.from(`"\xd0"`, 'latin1'),
        Buffer.from('"\xc0\xaf"', 'latin1'),
        Buffer.from('"\xed\xa0\x80"', 'latin1'),
        Buffer.from('\0\0\0{', 'latin1'),
      ];

      return withBody(sound, pick(bodies, next));
    },
  },
  {
    name: 'a body compressed wrongly',
    of: (sound, next) => {
      const text = textOf(sound);
      const gzip = gzipSync(text);
      const bodies = [
        ['gzip', gzip.subarray(0, next(gzip.length))],
        ['gzip', Buffer.concat([gzip, gzip])],
        ['gzip', Buffer.concat([gzip, Buffer.from('rest')])],
        ['gzip', gzipSync(gzip)],
        ['gzip', text],
        ['gzip, gzip', gzipSync(gzip)],
        ['br', brotliCompressSync(text)],
        ['deflate', deflateSync(text)],
        ['gzip', BOMB],
      ] as const;
      const [coding, body] = pick(bodies, next);

      return withHeader(withBody(sound, body), ['Content-Encoding', coding]);
    },
  },
  {
    name: 'a length that is not the body’s',
    of: (sound, next) =>
      withHeader(withBody(sound, textOf(sound)), [
        'Content-Length',
        pick(['0', '1', '10000000', '99999999999'], next),
      ]),
  },
  {
    name: 'chunks of nonsense',
    of: (sound, next) =>
      chunked(
        sound,
        pick(
          [
            'zz\r\n{}\r\n0\r\n\r\n',
            '-1\r\n',
            'ffffffffffffffffff\r\n{}',
            '2\r\n{}{}\r\n0\r\n\r\n',
            `2;${'x'.repeat(40_000)}\r\n{}\r\n0\r\n\r\n`,
            '0\r\nHost: evil\r\n\r\n',
            '2\n{}\n0\n\n',
            '',
          ],
          next,
        ),
      ),
  },
];
