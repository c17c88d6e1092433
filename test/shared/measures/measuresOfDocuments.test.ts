import type { Measure } from '../../../shared/measures/measure';
import { measuresOfDocuments } from '../../../shared/measures/measuresOfDocuments';
import { columnsOf } from './columnsOf';
import { countAt } from './measureAt';

const document = { kind: 'curatorOrder', organisation: 'aaa', done: 'yes' };

describe('measuresOfDocuments', () => {
  const measures = measuresOfDocuments(
    columnsOf([
      document,
      document,
      { ...document, organisation: 'bbb' },
      { ...document, organisation: 'ccc', done: 'no' },
      { ...document, organisation: 'ddd', done: null },
      { ...document, kind: 'roadmap', organisation: null },
      { ...document, kind: 'regulation', done: 'no' },
    ]),
  );

  test.each([
    ['documents.done', {}, 4],
    ['documents.done', { kind: 'curatorOrder' }, 3],
    ['documents.done', { kind: 'roadmap' }, 1],
    ['documents.organisations', { kind: 'curatorOrder' }, 2],
  ])('%s of %j is %d', (key, dimensions, count) => {
    expect(countAt(measures, key, dimensions)).toBe(count);
  });

  test.each<[string, Measure['dimensions'], string]>([
    ['documents.done', { kind: 'regulation' }, 'nobody has'],
    ['documents.organisations', { kind: 'roadmap' }, 'only the municipality has'],
    ['documents.organisations', {}, 'has no kind, since one organisation has several documents'],
  ])('%s of %j is not there: it %s', (key, dimensions) => {
    expect(countAt(measures, key, dimensions)).toBeNull();
  });

  test('a list that was sent empty counts 0', () => {
    const empty = measuresOfDocuments(columnsOf([], Object.keys(document)));

    expect(empty.map(({ key }) => [key, countAt(empty, key)])).toEqual([['documents.done', 0]]);
  });
});
