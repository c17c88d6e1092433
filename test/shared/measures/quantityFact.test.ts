import { quantityFact } from '../../../shared/measures/quantityFact';
import type { RoadmapCell } from '../../../shared/measures/roadmapExecution';
import { irkutsk } from '../../../shared/regions/irkutsk';
import type { Reporter } from '../../../shared/regions/reporter';

const REPORTERS: readonly Reporter[] = [
  { key: 'region', kind: 'region', name: 'Оператор' },
  { key: '1', kind: 'municipality', name: 'Первый район' },
  { key: '2', kind: 'municipality', name: 'Второй район' },
];
const ladderFrom = (from: 'region' | 'everybody') =>
  irkutsk.ladders.find(({ counts }) => counts.from === from)?.key ?? null;

function factOf(ladder: string | null, ...quantities: readonly (number | null)[]) {
  const cells = quantities.map(
    (quantity, index): RoadmapCell => ({
      reporter: REPORTERS[index]?.key ?? '',
      state: 'inWork',
      doneOn: null,
      quantity,
      receipt: null,
    }),
  );

  return quantityFact({ ladder, cells }, irkutsk, REPORTERS);
}

describe('how much of an item was done', () => {
  it.each([
    ['is what the region says of its own event', 'region', [205, 40, 30], 205],
    ['is unknown while the region says nothing of its own event', 'region', [null, 40, 30], null],
    ['is the sum where everybody counts', 'everybody', [null, 40, 30], 70],
    ['is a lower bound while somebody says nothing', 'everybody', [null, 40, null], 40],
    ['is what the region says of the whole, which is never added', 'everybody', [75, 40, 30], 75],
    ['may be zero', 'everybody', [null, 0, null], 0],
    ['is unknown where nobody says anything', 'everybody', [null, null, null], null],
  ] as const)('%s', (_, from, quantities, expected) => {
    expect(factOf(ladderFrom(from), ...quantities)).toBe(expected);
  });

  it('is of no interest where nothing is promised', () => {
    expect(factOf(null, 10, 20, 30)).toBeNull();
  });
});
