import fc from 'fast-check';
import { apiClient } from '../../../addin/src/api/apiClient';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { type SheetToSend, sendSheet } from '../../../addin/src/usecases/sendSheet';
import type { Explanation } from '../../../shared/checking/finding';
import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { submissionSchema } from '../../../shared/contract/submission';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { enumerationItems } from '../../../shared/templates/enumerations';
import type { TemplateColumn } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { inTurn, type Service, startService } from '../api/service';
import { changed, gridsOf, OWNER, sheetIn } from './book';
import { explained } from './explained';
import { receiptOf } from './receiptOf';

let service: Service;

beforeAll(async () => {
  service = await startService(inTurn({ status: 201, headers: { etag: '"1"' }, body: receiptOf(1) }));
});

afterAll(() => service.stop());

/** Sends a sheet and gives the whole request: its address, its headers, its body. */
async function requestOf(sheet: SheetToSend) {
  const answer = await sendSheet(apiClient(service.address, 'svod_key'), sheet);
  const last = service.heard.length - 1;
  const { url = '', headers = {} } = service.heard[last] ?? {};

  return { answer, url, headers, body: service.sent(last), key: headers['idempotency-key'] };
}

const stamp = {
  region: 'khabarovsk',
  template: 'mentees',
  version: 1,
  year: 2024,
  reporter: '08612000',
  baseRevision: 0,
} as const;
const row = (rowCode: string, more: Readonly<Record<string, Value>>) => ({ rowCode, ...more });
const columnsOf = (rows: readonly Readonly<Record<string, Value>>[]): Columns => ({
  rows: rows.length,
  columns: Object.fromEntries(
    [...new Set(rows.flatMap(Object.keys))].map((key) => [
      key,
      encodeColumn(rows.map((one) => one[key] ?? null)),
    ]),
  ),
});
const sheetOf = (shared: Columns, explanations: readonly Explanation[] = []): SheetToSend => ({
  stamp,
  shared,
  explanations,
  localChecks: {},
});

describe('what is sent', () => {
  it('has the reason of a correction beside the content, under the same idempotency key', async () => {
    const sheet = sheetOf(columnsOf([row('a', {})]));
    const plain = await requestOf(sheet);
    const corrected = await requestOf({ ...sheet, reason: 'Школа уточнила список' });

    expect(plain.body).not.toHaveProperty('reason');
    expect(corrected.body).toMatchObject({ reason: 'Школа уточнила список' });
    expect(corrected.key).toBe(plain.key);
  });

  it('goes to its own address, by a body the contract takes', async () => {
    const { sheets } = checkWorkbook(gridsOf(), OWNER);
    const { reading, shared, toSend, localChecks } = sheetIn({ sheets }, 'mentees');
    const { answer, url, body } = await requestOf({
      stamp: reading.stamp,
      shared,
      explanations: toSend,
      localChecks,
    });

    expect(answer).toMatchObject({ kind: 'ok', status: 201, etag: '"1"' });
    expect(url).toBe('/api/regions/khabarovsk/years/2024/templates/mentees/reporters/08612000');
    expect(submissionSchema.safeParse(body)).toMatchObject({
      success: true,
      data: { rows: 40, templateVersion: 1 },
    });
  });

  it('goes in canonical order, so that the server has nothing to sort', async () => {
    const { body } = await requestOf(
      sheetOf(
        columnsOf([row('bbbbbbbbbbbb', { level: 'school' }), row('aaaaaaaaaaaa', { level: 'college' })]),
      ),
    );

    expect(body).toMatchObject({
      columns: {
        rowCode: { dictionary: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] },
        level: { dictionary: ['college', 'school'] },
      },
    });
  });

  it('says that it is the first, or which revision it continues', async () => {
    const sheet = sheetOf(columnsOf([row('aaaaaaaaaaaa', {})]));
    const first = await requestOf(sheet);
    const next = await requestOf({ ...sheet, stamp: { ...stamp, baseRevision: 12 } });

    expect(first.headers['if-none-match']).toBe('*');
    expect(first.headers['if-match']).toBeUndefined();
    expect(next.headers['if-match']).toBe('"12"');
    expect(next.headers['if-none-match']).toBeUndefined();
  });
});

describe('the idempotency key', () => {
  const rows = fc.uniqueArray(
    fc.record({
      rowCode: fc.stringMatching(/^[a-hj-km-np-tv-z]{12}$/),
      form: fc.constantFrom('T_T', 'P_P', null),
    }),
    { minLength: 1, maxLength: 8, selector: ({ rowCode }) => rowCode },
  );
  const explanations: readonly Explanation[] = ['Раз.', 'Два.', 'Три.'].map((text, index) => ({
    code: 'menteeAge',
    row: `row${index}`,
    column: null,
    fingerprint: '[]',
    text,
  }));

  it('is the same for equal content in any order of rows, columns and explanations', async () => {
    const reordered = rows.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length }),
        fc.shuffledSubarray([...explanations], { minLength: 3 }),
      ),
    );

    await fc.assert(
      fc.asyncProperty(reordered, async ([one, other, otherExplanations]) => {
        const turned = columnsOf(other);
        const columns = Object.fromEntries(Object.entries(turned.columns).toReversed());
        const [first, second] = [
          await requestOf(sheetOf(columnsOf(one), explanations)),
          await requestOf(sheetOf({ ...turned, columns }, otherExplanations)),
        ];

        expect(second.key).toBe(first.key);
        expect(first.key).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
      }),
      { numRuns: 25 },
    );
  });

  it('differs with every value, explanation, template, version and base', async () => {
    const columns = columnsOf([row('aaaaaaaaaaaa', { form: 'T_T' })]);
    const sheet = sheetOf(columns, explanations);
    const sheets: readonly SheetToSend[] = [
      sheet,
      sheetOf(columnsOf([row('aaaaaaaaaaaa', { form: 'P_P' })]), explanations),
      sheetOf(columnsOf([row('aaaaaaaaaaab', { form: 'T_T' })]), explanations),
      sheetOf(columns, explanations.slice(1)),
      { ...sheet, stamp: { ...stamp, template: 'mentors' } },
      { ...sheet, stamp: { ...stamp, version: 2 } },
      { ...sheet, stamp: { ...stamp, baseRevision: 1 } },
      { ...sheet, stamp: { ...stamp, baseRevision: 999_999 } },
    ];
    const keys: unknown[] = [];

    for (const one of sheets) keys.push((await requestOf(one)).key);

    expect(new Set(keys).size).toBe(sheets.length);
  });

  it('does not depend on what the workbook alone has checked', async () => {
    const sheet = sheetOf(columnsOf([row('aaaaaaaaaaaa', {})]));
    const [one, other] = [
      await requestOf(sheet),
      await requestOf({ ...sheet, localChecks: { personTwice: 2 } }),
    ];

    expect(other.key).toBe(one.key);
  });
});

describe('local values', () => {
  /** A value that shows wherever it gets out, and what of it may. */
  const canary = ({ key, kind, sharing }: TemplateColumn): { readonly value: Value; readonly out: Value } => {
    const word = `Канарейка-${key}`;

    if (sharing === 'local') return { value: word, out: null };
    if (kind.type === 'year') return { value: 1987, out: 'from20' };
    if (kind.type === 'date' && sharing !== 'shared') return { value: '2021-03-17', out: '2021-03' };
    if (kind.type === 'inn') return { value: '500100732259', out: 'person' };
    if (kind.type === 'enumeration' || kind.type === 'enumerationSet') {
      const [item] = enumerationItems(kind.enumeration, khabarovsk);

      return { value: item?.key ?? null, out: item?.key ?? null };
    }

    return { value: 'aaaaaaaaaaaa', out: 'aaaaaaaaaaaa' };
  };

  it.each(TEMPLATE_KEYS)('of %s are nowhere in the request, whole or in part', async (key) => {
    const template = templates[key];
    const values = template.columns.map((column) => ({ column, ...canary(column) }));
    const columns = columnsOf([Object.fromEntries(values.map(({ column, value }) => [column.key, value]))]);
    const { url, headers, body } = await requestOf({
      ...sheetOf(shareColumns(template, columns, 2024)),
      stamp: { ...stamp, template: key },
      localChecks: { personTwice: 1 },
    });
    const request = JSON.stringify({ url, headers, body });

    expect(values.some(({ value }) => String(value).startsWith('Канарейка'))).toBe(
      template.columns.some(({ sharing, kind }) => sharing === 'local' && kind.type === 'text'),
    );
    expect(request).not.toMatch(/канарейка/i);
    expect(request).not.toMatch(/1987|2021-03-17|500100732259/);

    for (const { out } of values) if (out !== null) expect(request).toContain(JSON.stringify(out));
  });

  it('of a filled workbook and what explains them are not sent either', async () => {
    const twin = ['lastName', 'firstName', 'middleName', 'birthYear', 'organisation'] as const;
    const { sheets } = checkWorkbook(gridsOf(), OWNER);
    const { reading } = sheetIn({ sheets }, 'mentees');
    const grid = gridsOf().find(({ name }) => name === reading.sheet);
    const grids = changed(
      gridsOf(),
      ...[...twin, 'form'].map((column) => ({
        template: 'mentees' as const,
        column,
        row: 1,
        cell: grid?.cells[reading.rows[0] ?? 0]?.[reading.columnsAt.get(column) ?? 0] ?? null,
      })),
      { template: 'mentees', column: 'classGroup', row: 0, cell: 'Канарейка' },
      { template: 'mentees', column: 'lastName', row: 2, cell: 'Канарейкин' },
    );
    const checked = sheetIn(checkWorkbook(explained(grids, 'Объяснение-канарейка.'), OWNER), 'mentees');
    const { url, headers, body } = await requestOf({
      stamp: checked.reading.stamp,
      shared: checked.shared,
      explanations: checked.toSend,
      localChecks: checked.localChecks,
    });

    expect(checked.localChecks).toEqual({ personTwice: 2 });
    expect(JSON.stringify({ url, headers, body })).not.toMatch(/канарейк|Примеров|Проба|Образцович/i);
  });
});
