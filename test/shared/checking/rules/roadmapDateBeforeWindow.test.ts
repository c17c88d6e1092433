import { roadmapDateBeforeWindow } from '../../../../shared/checking/rules/roadmapDateBeforeWindow';
import { primorye } from '../../../../shared/regions/primorye';
import { foundBy } from './roadmapRule';

describe('roadmapDateBeforeWindow', () => {
  it.each([
    ['before its months', '6', '2024-08-31', [['6:doneOn', { date: '2024-08-31', from: '2024-09-01' }]]],
    ['on the first day of its months', '6', '2024-09-01', []],
    ['after its months', '6', '2024-12-31', []],
    [
      'before the year of what runs for several',
      '5',
      '2023-12-31',
      [['5:doneOn', { date: '2023-12-31', from: '2024-01-01' }]],
    ],
    ['long before a last day that has no beginning', '9', '2023-02-01', []],
    ['nobody knows when', '6', 'noData', []],
    ['never', '6', null, []],
  ])('when the task was done %s', (_, rowCode, doneOn, expected) => {
    expect(foundBy(roadmapDateBeforeWindow, [{ rowCode, state: 'done', doneOn }])).toEqual(expected);
  });

  it('knows the tasks of a municipality’s own roadmap, and no others', () => {
    const rows = [
      { rowCode: 'm.5.2', state: 'done', doneOn: '2024-04-30' },
      { rowCode: '6', state: 'done', doneOn: '2024-04-30' },
    ];
    const reporter = { key: '05648000', kind: 'municipality', name: 'Хасанский район' } as const;

    expect(foundBy(roadmapDateBeforeWindow, rows, { region: primorye, reporter })).toEqual([
      ['m.5.2:doneOn', { date: '2024-04-30', from: '2024-05-01' }],
    ]);
  });
});
