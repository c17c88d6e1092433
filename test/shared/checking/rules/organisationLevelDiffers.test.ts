import { checkSheet, columnsOf, ORGANISATION, paramsOf, places } from '../sample';

describe('organisationLevelDiffers', () => {
  it.each([
    ['school', 'school', []],
    ['school', 'college', ['0:level']],
    ['school', null, []],
    [null, 'college', []],
  ])('of an organisation that says %s where the directory says %s', (level, listed, found) => {
    const organisations = columnsOf([{ rowCode: ORGANISATION, level: listed, shortName: 'Проба' }]);
    const rows = [{ organisation: ORGANISATION, level }];
    const outcome = checkSheet({ template: 'orgMonitoring', rows }, { organisations });

    expect(places(outcome, 'organisationLevelDiffers')).toEqual(found);
  });

  it('gives the level of the directory to the text', () => {
    const organisations = columnsOf([{ rowCode: ORGANISATION, level: 'college', shortName: 'Проба' }]);
    const rows = [{ organisation: ORGANISATION, level: 'school' }];
    const outcome = checkSheet({ template: 'orgMonitoring', rows }, { organisations });

    expect(paramsOf(outcome, 'organisationLevelDiffers')).toEqual([{ category: 'СПО' }]);
  });

  it('leaves an organisation that is not listed to organisationUnknown', () => {
    const outcome = checkSheet({ template: 'orgMonitoring', rows: [{}] }, { organisations: columnsOf([]) });

    expect(outcome.counts).toEqual({ organisationUnknown: 1 });
  });
});
