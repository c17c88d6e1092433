import * as fc from 'fast-check';
import type { IndicatorAttainment } from '../../../shared/measures/attainmentResult';
import type { Reporter } from '../../../shared/regions/reporter';
import { quantity } from './arbitraries';
import { attain, indicatorOf } from './attain';
import { reporters } from './attainment.example';
import { monitoringHead, noData, notApplicable } from './headOf';

describe('properties of attainment', () => {
  const keys = ['n_oo', 'd_oo', 'n_spo', 'd_spo', 's_e_sat', 's_e_ans', 'm_oo'] as const;
  const filled = fc.dictionary(fc.constantFrom(...keys), quantity);
  const anyHeads = fc
    .tuple(...reporters.map(({ key }) => fc.option(filled.map((rows) => monitoringHead(key, rows)))))
    .map((sent) => sent.filter((head) => head !== null));
  const runs = { numRuns: 60 };

  test('does not depend on the order of heads', () => {
    fc.assert(
      fc.property(
        anyHeads.chain((sent) =>
          fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })),
        ),
        ([sent, shuffled]) => expect(attain(shuffled)).toEqual(attain(sent)),
      ),
      runs,
    );
  });

  test('coverage never exceeds who is expected, and every number is that of somebody who gave both', () => {
    fc.assert(
      fc.property(anyHeads, (sent) => {
        for (const { coverage, numerator, value, receipts } of attain(sent).indicators) {
          const answered = coverage.received + coverage.notApplicable + coverage.noData;

          expect(coverage.received).toBeGreaterThanOrEqual(0);
          expect(answered).toBeLessThanOrEqual(coverage.expected);
          expect(receipts).toHaveLength(coverage.received);
          expect(numerator === null).toBe(coverage.received === 0);
          expect(value === null || coverage.received > 0).toBe(true);
        }
      }),
      runs,
    );
  });

  test('splitting one municipality’s numbers over two leaves the region’s share', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    const [other, first, second]: readonly Reporter[] = ['1', '2', '3'].map((digit) => ({
      key: digit.repeat(8),
      kind: 'municipality',
      name: digit,
    }));

    if (!other || !first || !second) throw new Error('three reporters are made');

    fc.assert(
      fc.property(count, count, count, count, (n1, d1, n2, d2) => {
        const rest = monitoringHead(other.key, { n_oo: 10, d_oo: 40 });
        const whole = [rest, monitoringHead(first.key, { n_oo: n1 + n2, d_oo: d1 + d2 })];
        const split = [
          rest,
          monitoringHead(first.key, { n_oo: n1, d_oo: d1 }),
          monitoringHead(second.key, { n_oo: n2, d_oo: d2 }),
        ];
        const share = ({ numerator, denominator, value, gap, needed, state }: IndicatorAttainment) => {
          return { numerator, denominator, value, gap, needed, state };
        };

        expect(share(indicatorOf('K2', split, 2024, [other, first, second]))).toEqual(
          share(indicatorOf('K2', whole, 2024, [other, first])),
        );
      }),
      runs,
    );
  });

  test('a reporter without both numbers changes coverage and state, never a sum', () => {
    fc.assert(
      fc.property(anyHeads, fc.constantFrom(noData, notApplicable), (sent, missing) => {
        const others = sent.filter((head) => head.reporter !== '08604000');
        const hole = monitoringHead('08604000', { n_oo: missing, d_oo: missing });
        const without = indicatorOf('K2', others);
        const withHole = indicatorOf('K2', [...others, hole]);

        expect(withHole.numerator).toBe(without.numerator);
        expect(withHole.value).toBe(without.value);
        expect(withHole.receipts).toEqual(without.receipts);
      }),
      runs,
    );
  });
});
