import { roadmapDoneWithoutDate } from '../../../../shared/checking/rules/roadmapDoneWithoutDate';
import { foundBy } from './roadmapRule';

describe('roadmapDoneWithoutDate', () => {
  it.each([
    ['done without a day', 'done', null, ['6:doneOn']],
    ['done on a day of which there are no data', 'done', 'noData', ['6:doneOn']],
    ['done on a day', 'done', '2024-11-20', []],
    ['in work', 'inWork', null, []],
    ['not started', 'notStarted', null, []],
    ['not applicable', 'notApplicable', null, []],
    ['nowhere, since nothing was chosen', null, null, []],
  ])('when the task is %s', (_, state, doneOn, places) => {
    const found = foundBy(roadmapDoneWithoutDate, [{ rowCode: '6', state, doneOn }]);

    expect(found.map(([place]) => place)).toEqual(places);
  });
});
