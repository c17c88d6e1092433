import fc from 'fast-check';
import { HEADER_BYTES, ITERATIONS } from '../../../../addin/src/usecases/names/namesHeader';
import { readNames } from '../../../../addin/src/usecases/names/readNames';
import { openNames, sealNames } from '../../../../addin/src/usecases/names/sealNames';
import { writeNames } from '../../../../addin/src/usecases/names/writeNames';
import { ROWS } from '../../../shared/sheets/helpers/filled';
import { bookOf, OWNER, rowsIn } from '../merge/merged';

const PASSPHRASE = 'совсем другая тайна';
const CANARY = 'Канарейкина';

/** One byte of every part of the file: magic, version, iterations, salt, nonce, content, tag, sum. */
const PLACES = [0, 9, 11, 16, 33, HEADER_BYTES + 3, -40, -1];

let made: Promise<Uint8Array> | null = null;

function sealed(): Promise<Uint8Array> {
  made ??= makeFile();

  return made;
}

async function makeFile(): Promise<Uint8Array> {
  const [row = {}] = ROWS.mentees;
  const written = await writeNames(
    bookOf({ ...ROWS, mentees: [{ ...row, lastName: CANARY }] }),
    OWNER,
    PASSPHRASE,
  );

  if (!written.ok) throw new Error(written.problem.kind);

  return written.value.bytes;
}

function changed(bytes: Uint8Array, place: number): Uint8Array {
  const copy = bytes.slice();
  const at = (place + copy.length) % copy.length;

  copy[at] = (copy[at] ?? 0) ^ 1;

  return copy;
}

async function withSum(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = bytes.slice();

  copy.set(new Uint8Array(await crypto.subtle.digest('SHA-256', copy.slice(0, -32))), copy.length - 32);

  return copy;
}

function withIterations(bytes: Uint8Array, iterations: number): Uint8Array {
  const copy = bytes.slice();

  new DataView(copy.buffer).setUint32(10, iterations);

  return copy;
}

describe('a names file that was tampered with', () => {
  it.each(PLACES)('is damaged when byte %d is another', async (place) => {
    expect(await openNames(changed(await sealed(), place), PASSPHRASE)).toEqual({ fault: 'damaged' });
  });

  it.each(PLACES.slice(3, 7))('does not open when byte %d and the sum are others', async (place) => {
    const opened = await openNames(await withSum(changed(await sealed(), place)), PASSPHRASE);

    expect(opened).toEqual({ fault: 'wrongPassphrase' });
  });

  it.each([0, 1000, ITERATIONS - 1, 4_294_967_295])(
    'does not spend time on %d iterations',
    async (iterations) => {
      const file = await withSum(withIterations(await sealed(), iterations));
      const begun = performance.now();

      expect(await openNames(file, PASSPHRASE)).toEqual({ fault: 'damaged' });
      expect(performance.now() - begun).toBeLessThan(100);
    },
  );

  it('is damaged when it is cut short anywhere', async () => {
    const bytes = await sealed();

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        expect(await openNames(bytes.slice(0, length), PASSPHRASE)).toEqual({ fault: 'damaged' });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['no JSON', '{'],
    ['another format', '{"region":"khabarovsk"}'],
    [
      'a prototype',
      '{"__proto__":{"polluted":1},"region":"khabarovsk","reporter":"x","year":2024,"sheets":[]}',
    ],
  ])('is damaged when it holds %s', async (_what, text) => {
    const file = { name: 'x.svodnames', bytes: await sealNames(text, PASSPHRASE) };

    expect(await readNames(bookOf(ROWS), OWNER, file, PASSPHRASE)).toMatchObject({ ok: false });
    expect({}).not.toHaveProperty('polluted');
  });

  it('writes what no column can hold as plain text, and into no column that is shared', async () => {
    const [row = {}] = ROWS.mentees;
    const book = bookOf({
      mentees: [{ rowCode: row.rowCode ?? null, personCode: row.personCode ?? null, form: 'P_P' }],
    });
    const content = {
      region: 'khabarovsk',
      reporter: OWNER.reporter.key,
      year: 2024,
      sheets: [
        {
          template: 'mentees',
          keys: ['consent', 'dateIn', 'birthYear', 'requestType', 'rowCode'],
          rows: [{ code: row.rowCode, cells: ['=1+1', '2024-02-31', 'NaN', 'study', 'zzzzzzzzzzzz'] }],
        },
      ],
    };
    const file = { name: 'x.svodnames', bytes: await sealNames(JSON.stringify(content), PASSPHRASE) };

    expect(await readNames(book, OWNER, file, PASSPHRASE)).toEqual({ ok: true, value: { rows: 1, kept: 0 } });
    expect(rowsIn(book, 'mentees')).toMatchObject([{ rowCode: row.rowCode, form: 'P_P' }]);
    expect(book.grids().flatMap(({ cells }) => cells.flat())).toEqual(
      expect.arrayContaining(['=1+1', '2024-02-31']),
    );
    expect(rowsIn(book, 'mentees')[0]).not.toHaveProperty('requestType');
  });

  it('shows no name to whoever reads its bytes', async () => {
    const text = new TextDecoder('utf-8').decode(await sealed());

    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(OWNER.reporter.key);
  });
});
