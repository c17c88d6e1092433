import * as fc from 'fast-check';
import type { LedgerInput } from '../../../shared/measures/ledger';
import { ledger } from '../../../shared/measures/ledger';
import { dueDate } from '../../../shared/regions/dueDate';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import { headOf } from './headOf';

const region: Reporter = { key: 'region', kind: 'region', name: 'ХКИРО' };
const city: Reporter = { key: '08701000', kind: 'municipality', name: 'Город' };
const college: Reporter = { key: 'c0000000000c', kind: 'organisation', name: 'Колледж', level: 'college' };
const reporters = [region, city, college];

function ledgerOf(input: Partial<LedgerInput>) {
  return ledger({
    region: khabarovsk,
    year: 2024,
    asOf: '2024-11-30T05:00:00.000Z',
    today: '2024-11-30',
    reporters,
    heads: [],
    dueDate,
    ...input,
  });
}

const stateOf = (result: ReturnType<typeof ledgerOf>, reporter: string, template: string) =>
  result.entries.find((entry) => entry.reporter === reporter && entry.template === template)?.state;

describe('ledger', () => {
  test('expects of each kind of reporter its own templates, in the order of filling', () => {
    const { entries, ...whole } = ledgerOf({});

    expect(entries.map(({ reporter, template }) => `${reporter} ${template}`)).toEqual([
      'region organisations',
      'region monitoring',
      '08701000 organisations',
      '08701000 mentors',
      '08701000 mentees',
      '08701000 monitoring',
      'c0000000000c mentors',
      'c0000000000c mentees',
      'c0000000000c monitoring',
    ]);
    expect(whole).toEqual({
      region: 'khabarovsk',
      year: 2024,
      asOf: '2024-11-30T05:00:00.000Z',
      expected: 9,
      exempt: 0,
      frozenAt: null,
      closedAt: null,
      received: 0,
      late: 0,
      unexpected: 0,
      unlisted: [],
      reporters: [
        { key: 'region', kind: 'region', name: 'ХКИРО' },
        { key: '08701000', kind: 'municipality', name: 'Город' },
        { key: 'c0000000000c', kind: 'organisation', name: 'Колледж' },
      ],
    });
  });

  test('a submission shows its revision, instant, rows, warnings and receipt', () => {
    const head = { ...headOf('08701000', 'mentees'), revision: 3, rows: 214, warnings: 2 };

    expect(ledgerOf({ heads: [head] }).entries).toContainEqual({
      reporter: '08701000',
      template: 'mentees',
      due: '2024-11-30',
      extended: false,
      restated: false,
      expected: true,
      exemption: null,
      state: 'received',
      revision: 3,
      sentAt: head.sentAt,
      rows: 214,
      warnings: 2,
      receipt: head.receipt,
    });
  });

  test('what was sent after the day counts as received and late', () => {
    const result = ledgerOf({
      heads: [headOf('08701000', 'mentors', [], true), headOf('region', 'monitoring')],
    });

    expect(stateOf(result, '08701000', 'mentors')).toBe('receivedLate');
    expect(stateOf(result, 'region', 'monitoring')).toBe('received');
    expect(result).toMatchObject({ received: 2, late: 1 });
  });

  test.each([
    ['on the last day', '2024-11-30', 'missing'],
    ['on the day after', '2024-12-01', 'overdue'],
  ])('what was not sent is judged %s', (_, today, state) => {
    const result = ledgerOf({ today });

    expect(stateOf(result, '08701000', 'mentees')).toBe(state);
    expect(stateOf(result, '08701000', 'monitoring')).toBe('missing');
  });

  test('submissions that nobody expects are counted apart', () => {
    const heads = [
      headOf('closedclosed', 'mentees'),
      headOf('region', 'mentees'),
      headOf('08701000', 'monitoring'),
    ];

    expect(ledgerOf({ heads })).toMatchObject({ expected: 9, received: 1, unexpected: 2 });
  });

  test('0 ≤ late ≤ received ≤ expected, no submission is lost, and the order of heads does not matter', () => {
    const keys = ['region', '08701000', 'c0000000000c', 'unknown'];
    const addresses = keys.flatMap((key) => TEMPLATE_KEYS.map((template) => ({ key, template })));
    const heads = fc
      .tuple(fc.subarray(addresses), fc.infiniteStream(fc.boolean()))
      .map(([sent, late]) =>
        sent.map(({ key, template }) => headOf(key, template, [], late.next().value === true)),
      );

    fc.assert(
      fc.property(heads, fc.constantFrom('2024-09-01', '2024-12-31'), (sent, today) => {
        const result = ledgerOf({ heads: sent, today });

        expect(result.late).toBeLessThanOrEqual(result.received);
        expect(result.received).toBeLessThanOrEqual(result.expected);
        const shown = result.entries.filter(({ revision }) => revision !== null);

        expect(shown.length + result.unexpected).toBe(sent.length);
        expect(shown.filter(({ expected }) => expected)).toHaveLength(result.received);
        expect(ledgerOf({ heads: [...sent].reverse(), today })).toEqual(result);
      }),
    );
  });
});
