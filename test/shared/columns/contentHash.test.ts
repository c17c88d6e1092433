import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Explanation } from '../../../shared/checking/finding';
import type { Content } from '../../../shared/columns/canonicalBytes';
import { contentHash } from '../../../shared/columns/contentHash';
import { mentees } from '../../../shared/templates/mentees';
import { monitoring } from '../../../shared/templates/monitoring';
import { arbitraryColumns, arbitraryOrder } from './arbitraryColumns';
import { columnsOf, reorderRows, turnAround, valuesOf } from './columnsOf';

const explanation: fc.Arbitrary<Explanation> = fc.record({
  code: fc.constantFrom('startInFuture' as const, 'yearOnYear' as const),
  row: fc.option(fc.constantFrom('a', 'b')),
  column: fc.option(fc.constantFrom('state', 'value')),
  fingerprint: fc.string({ maxLength: 4 }),
  text: fc.string({ minLength: 1, maxLength: 8 }),
});

const anyContent: fc.Arbitrary<Content> = fc.record({
  template: fc.constantFrom('mentees' as const, 'monitoring' as const),
  templateVersion: fc.integer({ min: 1, max: 3 }),
  columns: fc.oneof(arbitraryColumns(mentees, 12), arbitraryColumns(monitoring, 12)),
  explanations: fc.array(explanation, { maxLength: 4 }),
});

const withOrders = anyContent.chain((content) =>
  fc.record({
    content: fc.constant(content),
    rows: arbitraryOrder(content.columns),
    explanations: fc.shuffledSubarray([...content.explanations], {
      minLength: content.explanations.length,
    }),
  }),
);

const sample: Content = {
  template: 'monitoring',
  templateVersion: 1,
  columns: columnsOf({ rowCode: ['b', 'a'], value: [0, null] }),
  explanations: [{ code: 'yearOnYear', row: 'a', column: 'value', fingerprint: 'f', text: 'так было' }],
};

describe('contentHash', () => {
  it('is the SHA-256 of the documented bytes', async () => {
    const head = JSON.stringify([
      'svod',
      1,
      'monitoring',
      1,
      2,
      ['rowCode', 'value'],
      ['["yearOnYear","a","value","f","так было"]'],
    ]);
    const blocks = [
      Buffer.from(head),
      Buffer.concat([Buffer.of(1, 0, 0, 0, 2, 0, 0, 0), Buffer.from('["a","b"]')]),
      Buffer.concat([Buffer.of(1, 0, 0, 0, 2, 0, 0, 0), Buffer.from('[null,0]')]),
    ];
    const hash = createHash('sha256');

    for (const block of blocks) {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(block.length);
      hash.update(length).update(block);
    }

    expect(await contentHash(sample)).toBe(hash.digest('hex'));
  });

  it('does not depend on the order of rows, columns, dictionaries or explanations', async () => {
    await fc.assert(
      fc.asyncProperty(withOrders, async ({ content, rows, explanations }) => {
        const hash = await contentHash(content);

        expect(await contentHash({ ...content, columns: reorderRows(content.columns, rows) })).toBe(hash);
        expect(await contentHash({ ...content, columns: turnAround(content.columns) })).toBe(hash);
        expect(await contentHash({ ...content, explanations })).toBe(hash);
      }),
      { numRuns: 50 },
    );
  });

  it('changes when any one value changes', async () => {
    const withCell = anyContent
      .filter(({ columns }) => columns.rows > 0)
      .chain((content) =>
        fc.record({
          content: fc.constant(content),
          row: fc.nat(content.columns.rows - 1),
          key: fc.constantFrom(...Object.keys(content.columns.columns).filter((key) => key !== 'rowCode')),
          value: fc.constantFrom(null, 0, '0', '', 'noData', 'aaaaaaaaaaaa', 77),
        }),
      );

    await fc.assert(
      fc.asyncProperty(withCell, async ({ content, row, key, value }) => {
        const values = valuesOf(content.columns);
        const list = values[key] ?? [];
        fc.pre(list[row] !== value);
        const columns = columnsOf({ ...values, [key]: list.with(row, value) });

        expect(await contentHash({ ...content, columns })).not.toBe(await contentHash(content));
      }),
      { numRuns: 80 },
    );
  });

  it.each<[string, Partial<Content>]>([
    ['the template', { template: 'mentees' }],
    ['the template version', { templateVersion: 2 }],
    ['a row code', { columns: columnsOf({ rowCode: ['b', 'c'], value: [0, null] }) }],
    ['the key of a column', { columns: columnsOf({ rowCode: ['b', 'a'], worth: [0, null] }) }],
    ['a blank that becomes zero', { columns: columnsOf({ rowCode: ['b', 'a'], value: [0, 0] }) }],
    ['a number that becomes text', { columns: columnsOf({ rowCode: ['b', 'a'], value: ['0', null] }) }],
    ['a row less', { columns: columnsOf({ rowCode: ['b'], value: [0] }) }],
    ['explanations left out', { explanations: [] }],
    ['an explanation twice', { explanations: [...sample.explanations, ...sample.explanations] }],
  ])('changes with %s', async (_, change) => {
    expect(await contentHash({ ...sample, ...change })).not.toBe(await contentHash(sample));
  });

  it.each(['code', 'row', 'column', 'fingerprint', 'text'])(
    'changes with the %s of an explanation',
    async (part) => {
      const [first] = sample.explanations;
      const changed = { ...first, [part]: part === 'code' ? 'numeratorFell' : 'другое' };
      // Safe: only values of the part's own type are put in.
      const explanations = [changed] as readonly Explanation[];

      expect(await contentHash({ ...sample, explanations })).not.toBe(await contentHash(sample));
    },
  );

  it('throws without row codes', async () => {
    await expect(contentHash({ ...sample, columns: columnsOf({ value: [1] }) })).rejects.toThrow('row codes');
  });
});
