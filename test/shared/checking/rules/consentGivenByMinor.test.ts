import { checkSheet, places } from '../sample';

describe('consentGivenByMinor', () => {
  it.each([
    ['turns 17 in the year', 2007, 'self', ['0:consentGivenBy']],
    ['turns 18 in the year', 2006, 'self', []],
    ['is grown up', 1990, 'self', []],
    ['is a child with a representative', 2012, 'representative', []],
    ['has no year of birth', null, 'self', []],
    ['has nobody who gave it', 2012, null, []],
  ])('when the participant %s', (_, birthYear, consentGivenBy, found) => {
    const rows = [{ birthYear, consentGivenBy }];
    const outcome = checkSheet({ template: 'mentees', reads: 'local', rows });

    expect(places(outcome, 'consentGivenByMinor')).toEqual(found);
  });
});
