import { measuresOfEventParticipants } from '../../../shared/measures/measuresOfEventParticipants';
import { columnsOf } from './columnsOf';
import { measureAt } from './measureAt';

describe('measuresOfEventParticipants', () => {
  const measures = measuresOfEventParticipants(
    columnsOf([
      { event: 'eeeeeeeeeeee', municipality: '08701000', participants: 40 },
      { event: 'ffffffffffff', municipality: '08701000', participants: 2 },
      { event: 'ffffffffffff', municipality: '08709000', participants: 'noData' },
    ]),
  );

  it.each([
    [{}, { kind: 'exact', value: 42 }],
    [{ municipality: '08701000' }, { kind: 'exact', value: 42 }],
    [{ municipality: '08709000' }, { kind: 'noData' }],
    [{ municipality: '08801000' }, null],
  ])('adds up the participants of %j', (dimensions, quantity) => {
    expect(measureAt(measures, 'eventParticipants.participants', dimensions)).toEqual(quantity);
  });

  it('says how many rows of the whole gave no number', () => {
    expect(measureAt(measures, 'eventParticipants.participants.missing')).toEqual({
      kind: 'exact',
      value: 1,
    });
  });
});
