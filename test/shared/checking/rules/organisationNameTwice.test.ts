import { checkSheet, paramsOf, places } from '../sample';

describe('organisationNameTwice', () => {
  it.each([
    ['are alike', 'СОШ № 1', 'СОШ № 1', true],
    ['differ in case', 'СОШ № 1', 'сош № 1', true],
    ['differ in a Latin look-alike', 'СОШ № 1', 'COШ № 1', true],
    ['differ in quotes', 'Лицей «Тест»', 'Лицей "Тест"', true],
    ['differ in number', 'СОШ № 1', 'СОШ № 11', false],
    ['are blank', null, null, false],
  ])('when two short names %s', (_, first, second, isFound) => {
    const rows = [{ shortName: first }, { shortName: 'ЦДТ' }, { shortName: second }];
    const outcome = checkSheet({ template: 'organisations', rows });

    expect(places(outcome, 'organisationNameTwice')).toEqual(isFound ? ['0:shortName', '2:shortName'] : []);
  });

  it('counts how many share the name', () => {
    const outcome = checkSheet({ template: 'organisations', rows: [{}, {}, {}] });

    expect(paramsOf(outcome, 'organisationNameTwice')).toEqual([{ count: 3 }, { count: 3 }, { count: 3 }]);
  });
});
