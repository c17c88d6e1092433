import * as fc from 'fast-check';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { counted } from '../../../shared/measures/measure';
import { indicatorOf } from './attain';
import { headOf, monitoringHead, noData } from './headOf';

const KEYS = ['08701000', '08709000', '08604000'] as const;
const [FIRST, SECOND, THIRD] = KEYS;

const said = (key: string, n_ent: number, d_ent = 100) => monitoringHead(key, { n_ent, d_ent });
const partners = (key: string, ...inns: readonly string[]): SubmissionHead =>
  headOf(
    key,
    'partners',
    inns.map((inn) => counted('partners.enterprise', 1, { inn })),
  );
const receipt = (template: string, key: string) => `khabarovsk.2024.${template}.${key}.1`;

describe('an enterprise that several municipalities name', () => {
  test.each<[string, readonly SubmissionHead[], object]>([
    [
      'counts once: a named by three and b by two are three repeats',
      [
        ...[said(FIRST, 4), said(SECOND, 3), said(THIRD, 5)],
        ...[partners(FIRST, 'a', 'b', 'c'), partners(SECOND, 'a', 'b'), partners(THIRD, 'a', 'd')],
      ],
      { numerator: 9, denominator: 300, value: 3, repeated: 3, state: 'notAttained' },
    ],
    [
      'is taken out of nothing where nobody names another’s',
      [said(FIRST, 4), said(SECOND, 3), partners(FIRST, 'a'), partners(SECOND, 'b')],
      { numerator: 7, repeated: 0, receipts: [FIRST, SECOND].map((key) => receipt('monitoring', key)) },
    ],
    [
      'does not count for a municipality whose number is not in the sum',
      [
        ...[said(FIRST, 4), monitoringHead(SECOND, { n_ent: noData, d_ent: 100 })],
        ...[partners(FIRST, 'a'), partners(SECOND, 'a')],
      ],
      { numerator: 4, repeated: 0 },
    ],
    [
      'does not count for a municipality that counted none',
      [said(FIRST, 0), said(SECOND, 3), said(THIRD, 2), partners(FIRST, 'a'), partners(SECOND, 'a')],
      { numerator: 5, repeated: 0 },
    ],
    [
      'does not count for somebody whom the indicator does not ask',
      [said(FIRST, 4), partners(FIRST, 'a'), partners('c0000000000c', 'a')],
      { numerator: 4, repeated: 0 },
    ],
    [
      'never takes the region below the largest municipality',
      [said(FIRST, 4), said(SECOND, 1), partners(FIRST, 'a', 'b', 'c'), partners(SECOND, 'a', 'b', 'c')],
      { numerator: 4, repeated: 1 },
    ],
  ])('%s', (_, sent, expected) => {
    expect(indicatorOf('K9', sent)).toMatchObject(expected);
  });

  test('leaves the municipalities’ own numbers, and names the registries it was found in', () => {
    const sent = [said(FIRST, 4), said(SECOND, 3), partners(FIRST, 'a'), partners(SECOND, 'a')];
    const result = indicatorOf('K9', sent);

    expect(result.reporters.slice(0, 2).map(({ value }) => value)).toEqual([4, 3]);
    expect(result.receipts).toEqual(
      [FIRST, SECOND].flatMap((key) => [receipt('monitoring', key), receipt('partners', key)]).sort(),
    );
  });

  test('is taken out of the year before too', () => {
    const before = [said(FIRST, 40), said(SECOND, 30), partners(FIRST, 'a'), partners(SECOND, 'a')];

    expect(indicatorOf('K9', [], 2024, undefined, before).previous).toBe(34.5);
  });

  test('changes no indicator that counts people', () => {
    const people = monitoringHead(FIRST, { n_oo: 5, d_oo: 10 });

    expect(indicatorOf('K2', [people, partners(FIRST, 'a'), partners(SECOND, 'a')])).toMatchObject({
      numerator: 5,
      repeated: 0,
    });
  });
});

test('repeats never make the share negative, nor less than any single municipality’s number', () => {
  const named = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const one = fc.record({ count: fc.nat(10), inns: named });

  fc.assert(
    fc.property(fc.array(one, { minLength: 3, maxLength: 3 }), (all) => {
      const sent = all.flatMap(({ count, inns }, index) => {
        const key = KEYS[index] ?? FIRST;

        return [said(key, count), partners(key, ...inns)];
      });
      const { numerator, value, repeated } = indicatorOf('K9', sent);
      const sum = all.reduce((total, { count }) => total + count, 0);

      expect(value).toBeGreaterThanOrEqual(0);
      expect(numerator).toBeGreaterThanOrEqual(Math.max(...all.map(({ count }) => count)));
      expect((numerator ?? 0) + repeated).toBe(sum);
      expect(indicatorOf('K9', sent.toReversed())).toEqual(indicatorOf('K9', sent));
    }),
    { numRuns: 60 },
  );
});
