import { checkSheet, code, columnsOf, places, REGION } from '../sample';

const EVENT = code(1, 'e');

describe('eventNotRegional', () => {
  it.each([
    ['regional', []],
    ['municipal', ['0:event']],
    ['school', ['0:event']],
    [null, []],
  ])('when the event is of level %s', (level, found) => {
    const events = columnsOf([{ rowCode: EVENT, level, participants: 0 }]);
    const rows = [{ event: EVENT, participants: 0 }];
    const outcome = checkSheet({ template: 'eventParticipants', rows }, { reporter: REGION, events });

    expect(places(outcome, 'eventNotRegional')).toEqual(found);
  });

  it('leaves an event that is not listed to referenceUnknown', () => {
    const outcome = checkSheet(
      { template: 'eventParticipants', rows: [{ event: EVENT }] },
      { reporter: REGION, events: columnsOf([]) },
    );

    expect(outcome.counts).toEqual({ referenceUnknown: 1 });
  });
});
