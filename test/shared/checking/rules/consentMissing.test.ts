import { checkSheet, places } from '../sample';

const NAMELESS = { lastName: null, firstName: null, middleName: null };

describe('consentMissing', () => {
  it.each([
    ['absent, with a name', { consent: 'absent' }, ['0:consent']],
    ['withdrawn, with a name', { consent: 'withdrawn' }, ['0:consent']],
    [
      'absent, with only a middle name',
      { ...NAMELESS, consent: 'absent', middleName: 'Тестович' },
      ['0:consent'],
    ],
    ['absent, without a name', { ...NAMELESS, consent: 'absent' }, []],
    ['given', { consent: 'given' }, []],
    ['not needed', { consent: 'notNeeded' }, []],
    ['blank, which requiredBlank says', { consent: null }, []],
  ])('when the consent is %s', (_, row, found) => {
    const mentees = checkSheet({ template: 'mentees', reads: 'local', rows: [row] });
    const mentors = checkSheet({ template: 'mentors', reads: 'local', rows: [row] });

    expect(places(mentees, 'consentMissing')).toEqual(found);
    expect(places(mentors, 'consentMissing')).toEqual(found);
  });

  it('objects to the contact of a mentor who gave no consent', () => {
    const rows = [{ ...NAMELESS, consent: 'absent', contact: 'test@example.org' }];

    expect(places(checkSheet({ template: 'mentors', reads: 'local', rows }), 'consentMissing')).toEqual([
      '0:consent',
    ]);
  });

  it('looks at each row, not at the sheet', () => {
    const rows = [{}, { consent: 'absent' }, {}];

    expect(places(checkSheet({ template: 'mentees', reads: 'local', rows }), 'consentMissing')).toEqual([
      '1:consent',
    ]);
  });

  it('lets a row without consent and without names pass every check', () => {
    const rows = [{ ...NAMELESS, consent: 'absent', consentGivenBy: null }];

    expect(checkSheet({ template: 'mentees', reads: 'local', rows }).findings).toEqual([]);
  });
});
