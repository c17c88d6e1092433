import { COLLEGE, checkSheet, places, REGION } from '../sample';

describe('fixedRowUnexpected', () => {
  it.each([
    ['municipality', {}, 'd_oo', []],
    ['municipality', {}, 'm_oo', ['m_oo:rowCode']],
    ['municipality', {}, 'no_such', ['no_such:rowCode']],
    ['college', { reporter: COLLEGE }, 'd_spo', []],
    ['college', { reporter: COLLEGE }, 'd_oo', ['d_oo:rowCode']],
    ['region', { reporter: REGION }, 'm_oo', []],
    ['region', { reporter: REGION }, 'd_oo', ['d_oo:rowCode']],
  ])('when a %s %j sends line %s', (_, context, line, found) => {
    const outcome = checkSheet({ template: 'monitoring', lines: { [line]: 0 } }, context);

    expect(places(outcome, 'fixedRowUnexpected')).toEqual(found);
  });
});
