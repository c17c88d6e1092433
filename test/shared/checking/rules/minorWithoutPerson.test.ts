import { checkSheet, places } from '../sample';

describe('minorWithoutPerson', () => {
  it.each([
    ['yes', 'no', ['0:showsPerson']],
    ['yes', 'yes', []],
    ['no', 'no', []],
    [null, 'no', []],
    ['yes', null, []],
  ])('with children %s and people %s', (showsMinor, showsPerson, found) => {
    const outcome = checkSheet({ template: 'publications', rows: [{ showsMinor, showsPerson }] });

    expect(places(outcome, 'minorWithoutPerson')).toEqual(found);
  });
});
