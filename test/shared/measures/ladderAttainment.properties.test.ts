import * as fc from 'fast-check';
import type { Quantity } from '../../../shared/measures/quantity';
import { quantity } from './arbitraries';
import { events, forum, ladderIn, records, registry, reporters } from './promised';

const count = fc.nat(2000);
const anyRegistries = fc
  .tuple(...reporters.slice(1).map(({ key }) => fc.option(count.map((rows) => registry(key, rows)))))
  .map((sent) => sent.filter((head) => head !== null));
const runs = { numRuns: 60 };

describe('properties of ladders', () => {
  test('a ladder does not depend on the order of heads', () => {
    fc.assert(
      fc.property(
        anyRegistries.chain((sent) =>
          fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })),
        ),
        ([sent, shuffled]) => expect(ladderIn(records, shuffled)).toEqual(ladderIn(records, sent)),
      ),
      runs,
    );
  });

  test('one more reporter never lowers it, and never takes back that it was attained', () => {
    fc.assert(
      fc.property(anyRegistries, count, (sent, rows) => {
        const others = sent.filter(({ reporter }) => reporter !== '25602000');
        const without = ladderIn(records, others);
        const withOne = ladderIn(records, [...others, registry('25602000', rows)]);

        expect(withOne.value).toBeGreaterThanOrEqual(without.value ?? 0);
        expect(without.state === 'attained' && withOne.state !== 'attained').toBe(false);
      }),
      runs,
    );
  });

  test('it has a value exactly when somebody gave one, so what is missing is never zero', () => {
    fc.assert(
      fc.property(anyRegistries, (sent) => {
        const { value, coverage, receipts, state } = ladderIn(records, sent);

        expect(value === null).toBe(coverage.received === 0);
        expect(receipts).toHaveLength(coverage.received);
        expect(state === 'noData').toBe(sent.length === 0);
      }),
      runs,
    );
  });

  test('a regional event is the region’s number, whatever others say of it', () => {
    const said = fc.array(quantity, { minLength: 3, maxLength: 3 });

    fc.assert(
      fc.property(quantity, said, (own: Quantity, others) => {
        const sent = others.map((each, index) => events(reporters[index + 1]?.key ?? '', each));
        const alone = ladderIn(forum, [events('region', own)]);
        const { municipal: _check, ...among } = ladderIn(forum, [...sent, events('region', own)]);

        expect({ ...among, municipal: null }).toEqual(alone);
      }),
      runs,
    );
  });

  test('so many more as are needed reach the target, and one fewer do not', () => {
    fc.assert(
      fc.property(count, (rows) => {
        const { needed } = ladderIn(records, [registry('25602000', rows)]);
        const stateWith = (more: number) => ladderIn(records, [registry('25602000', rows + more)]).state;

        expect(stateWith(needed ?? 0)).toBe('attained');
        expect(needed === 0 || stateWith((needed ?? 0) - 1) === 'incomplete').toBe(true);
      }),
      runs,
    );
  });
});
