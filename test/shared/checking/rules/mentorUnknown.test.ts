import { checkSheet, code, columnsOf, MENTOR, places, sampleRow } from '../sample';

describe('mentorUnknown', () => {
  it.each([
    ['stands in the registry', MENTOR, []],
    ['does not stand in the registry', code(9, 'b'), ['0:mentor']],
    ['is blank, which requiredBlank says', null, []],
  ])('when the mentor %s', (_, mentor, found) => {
    const mentors = columnsOf([sampleRow('mentors', 'shared', { rowCode: MENTOR })]);

    expect(
      places(checkSheet({ template: 'mentees', rows: [{ mentor }] }, { mentors }), 'mentorUnknown'),
    ).toEqual(found);
  });

  it('is not run without the registry of mentors', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [{ mentor: code(9, 'b') }] });

    expect(outcome.rulesRun).not.toContain('mentorUnknown');
    expect(outcome.comparedWith).toEqual([]);
  });
});
