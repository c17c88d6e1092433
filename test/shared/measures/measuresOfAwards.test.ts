import { measuresOfAwards } from '../../../shared/measures/measuresOfAwards';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

describe('measuresOfAwards', () => {
  const measures = measuresOfAwards(
    columnsOf([
      { kind: 'winner', level: 'regional' },
      { kind: 'winner', level: 'municipal' },
      { kind: 'departmentThanks', level: 'municipal' },
      { kind: null, level: 'municipal' },
    ]),
  );

  test.each([
    [{}, 4],
    [{ kind: 'winner' }, 2],
    [{ kind: 'departmentThanks' }, 1],
    [{ level: 'municipal' }, 3],
    [{ level: 'regional' }, 1],
  ])('awards of %j are %d', (dimensions, count) => {
    expect(countAt(measures, 'awards.rows', dimensions)).toBe(count);
  });
});
