import { roadmapDateInFuture } from '../../../../shared/checking/rules/roadmapDateInFuture';
import { foundBy } from './roadmapRule';

describe('roadmapDateInFuture', () => {
  it.each([
    ['tomorrow', '2024-11-21', [['6:doneOn', { date: '2024-11-21' }]]],
    ['next year', '2025-01-01', [['6:doneOn', { date: '2025-01-01' }]]],
    ['today', '2024-11-20', []],
    ['yesterday', '2024-11-19', []],
    ['nobody knows when', 'noData', []],
    ['never', null, []],
  ])('when the task was done %s', (_, doneOn, expected) => {
    const rows = [{ rowCode: '6', state: 'done', doneOn }];

    expect(foundBy(roadmapDateInFuture, rows, { today: '2024-11-20' })).toEqual(expected);
  });

  it('also where the task is not marked as done', () => {
    const rows = [{ rowCode: '6', state: 'inWork', doneOn: '2024-12-31' }];

    expect(foundBy(roadmapDateInFuture, rows, { today: '2024-11-20' })).toHaveLength(1);
  });
});
