import fc from 'fast-check';
import { countCells } from '../../../shared/measures/countCells';
import type { ItemState } from '../../../shared/measures/roadmapExecution';

const STATES: readonly ItemState[] = [
  'done',
  'doneLate',
  'inWork',
  'notStarted',
  'overdue',
  'notApplicable',
  'noData',
];

describe('countCells', () => {
  it('counts late as done, and nobody for whom the item is not applicable', () => {
    expect(countCells(STATES.map((state) => ({ state })))).toEqual({ expected: 6, done: 2, overdue: 1 });
    expect(countCells([])).toEqual({ expected: 0, done: 0, overdue: 0 });
  });

  it('never finds more done and overdue than expected', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ state: fc.constantFrom(...STATES) })), (cells) => {
        const { expected, done, overdue } = countCells(cells);

        expect(done + overdue).toBeLessThanOrEqual(expected);
      }),
    );
  });
});
