import { measuresOfPublications } from '../../../shared/measures/measuresOfPublications';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

describe('measuresOfPublications', () => {
  const measures = measuresOfPublications(
    columnsOf([
      { medium: 'ownSite', topic: 'event' },
      { medium: 'ownSite', topic: 'practice' },
      { medium: 'print', topic: 'event' },
      { medium: null, topic: null },
    ]),
  );

  test.each([
    [{}, 4],
    [{ medium: 'ownSite' }, 2],
    [{ medium: 'print' }, 1],
    [{ topic: 'event' }, 2],
    [{ topic: 'practice' }, 1],
  ])('publications of %j are %d', (dimensions, count) => {
    expect(countAt(measures, 'publications.rows', dimensions)).toBe(count);
  });
});
