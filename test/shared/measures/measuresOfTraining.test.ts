import { measuresOfTraining } from '../../../shared/measures/measuresOfTraining';
import { columnsOf } from './columnsOf';
import { measureAt } from './measureAt';

const exact = (value: number) => ({ kind: 'exact', value });

describe('measuresOfTraining', () => {
  const measures = measuresOfTraining(
    columnsOf([
      { kind: 'courses', audience: 'municipalCurators', roadmapItem: '2.1', trained: 60 },
      { kind: 'courses', audience: 'organisationCurators', roadmapItem: '2.1', trained: 45 },
      { kind: 'webinar', audience: 'mentors', roadmapItem: null, trained: 0 },
      { kind: 'internship', audience: 'mentors', roadmapItem: '2.3', trained: 'noData' },
    ]),
  );

  it.each([
    ['training.rows', {}, exact(4)],
    ['training.rows', { kind: 'courses' }, exact(2)],
    ['training.rows', { item: '2.1' }, exact(2)],
    ['training.trained', {}, exact(105)],
    ['training.trained', { item: '2.1' }, exact(105)],
    ['training.trained', { audience: 'municipalCurators' }, exact(60)],
    ['training.trained', { kind: 'webinar' }, exact(0)],
    ['training.trained', { audience: 'mentors' }, exact(0)],
    ['training.trained.missing', { audience: 'mentors' }, exact(1)],
    ['training.trained', { item: '2.3' }, { kind: 'noData' }],
    ['training.trained', { item: '2.2' }, null],
  ])('%s of %j is %j', (key, dimensions, quantity) => {
    expect(measureAt(measures, key, dimensions)).toEqual(quantity);
  });
});
