import { primorye } from '../../../../shared/regions/primorye';
import { changed, faultsOf, type Step } from '../changedRegion';

const VIEW = 'registryViews[1]';

describe('views of registries that a region’s profile names', () => {
  it.each<{ what: string; path: Step[]; value: unknown; place: string; message: string }>([
    {
      what: 'a key used twice',
      path: ['key'],
      value: 'mentorTeachers',
      place: `${VIEW}.key`,
      message: 'mentorTeachers repeats registryViews[0].key',
    },
    {
      what: 'a name of a sheet used twice',
      path: ['name'],
      value: 'НаставникиУчителя',
      place: `${VIEW}.name`,
      message: 'НаставникиУчителя repeats registryViews[0].name',
    },
    {
      what: 'a template that the calendar does not name',
      path: ['template'],
      value: 'mentees',
      place: `${VIEW}.template`,
      message: 'the calendar does not name mentees',
    },
    {
      what: 'a column that stays in the workbook',
      path: ['where', 'column'],
      value: 'position',
      place: `${VIEW}.where.column`,
      message: 'mentors has no shared list column position',
    },
    {
      what: 'a column that is no list',
      path: ['where', 'column'],
      value: 'weeklyHours',
      place: `${VIEW}.where.column`,
      message: 'mentors has no shared list column weeklyHours',
    },
    {
      what: 'a value that the list does not have',
      path: ['where', 'holds', 0],
      value: 'headmaster',
      place: `${VIEW}.where.holds[0]`,
      message: 'category has no value headmaster',
    },
    {
      what: 'somebody who does not report',
      path: ['reporter'],
      value: '05701000',
      place: `${VIEW}.reporter`,
      message: '05701000 does not report',
    },
    {
      what: 'a document that is not listed',
      path: ['source', 'document'],
      value: 'S9',
      place: `${VIEW}.source`,
      message: 'S9 is not among the documents',
    },
  ])('are faulty at the place of $what', ({ path, value, place, message }) => {
    expect(faultsOf(changed(['registryViews', 1, ...path], value, primorye))).toContainEqual({
      path: place,
      message,
    });
  });

  it.each([
    ['name', 'Наставники и ученики'],
    ['name', "Д'Артаньян"],
    ['key', 'Mentors 1'],
    ['where', { column: 'category', holds: [] }],
    ['source', undefined],
  ])('want a %s that is well formed', (field, value) => {
    expect(faultsOf(changed(['registryViews', 1, field], value, primorye))).not.toEqual([]);
  });

  it('are sound as they are', () => {
    expect(faultsOf(primorye)).toEqual([]);
  });
});
