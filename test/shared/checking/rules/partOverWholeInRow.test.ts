import { checkSheet, paramsOf, places } from '../sample';

describe('partOverWholeInRow', () => {
  it.each([
    ['mentors', 10, 10, []],
    ['mentors', 11, 10, ['0:mentors']],
    ['mentees', 11, 10, ['0:mentees']],
    ['curators', 1, 0, ['0:curators']],
    ['mentors', 11, 'noData', []],
    ['mentors', 'noData', 10, []],
    ['mentors', null, 10, []],
    ['mentors', 0, 0, []],
  ])('of an event with %s %s of %s participants', (part, value, participants, found) => {
    const rows = [{ [part]: value, participants }];

    expect(places(checkSheet({ template: 'events', rows }), 'partOverWholeInRow')).toEqual(found);
  });

  it('does not add the parts, since a mentor may be a curator', () => {
    const rows = [{ participants: 10, mentors: 8, mentees: 2, curators: 8 }];

    expect(places(checkSheet({ template: 'events', rows }), 'partOverWholeInRow')).toEqual([]);
  });

  it.each([
    ['involved', 'learners'],
    ['youngTeachersInvolved', 'youngTeachers'],
    ['teenMentors', 'teens'],
    ['menteesSatisfied', 'menteesAnswered'],
    ['mentorsSatisfied', 'mentorsAnswered'],
  ])('of an organisation with more %s than %s', (part, whole) => {
    const rows = [{ [part]: 3, [whole]: 2 }];
    const found = places(checkSheet({ template: 'orgMonitoring', rows }), 'partOverWholeInRow');

    expect(found).toContain(`0:${part}`);
  });

  it('gives both numbers and the heading of the whole to the text', () => {
    const outcome = checkSheet({ template: 'events', rows: [{ mentors: 11, participants: 10 }] });

    expect(paramsOf(outcome, 'partOverWholeInRow')).toEqual([
      { actual: 11, max: 10, caption: 'Участников, всего' },
    ]);
  });
});
