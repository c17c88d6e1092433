import { checkSheet, places } from '../sample';

describe('enterpriseInnMissing', () => {
  it.each([
    ['employer', null, ['0:enterpriseInn']],
    ['socialPartner', null, ['0:enterpriseInn']],
    ['employer', '2700000016', []],
    ['employer', 'person', []],
    ['teacher', null, []],
    ['graduate', null, []],
    [null, null, []],
  ])('for a mentor of category %s with ИНН %s', (category, enterpriseLegalInn, found) => {
    const rows = [{ category, enterpriseLegalInn }];

    expect(places(checkSheet({ template: 'mentors', rows }), 'enterpriseInnMissing')).toEqual(found);
  });
});
