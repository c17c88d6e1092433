import { irkutsk } from '../../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Ladder, RegionSettings } from '../../../../shared/regions/region';
import { checkSheet, code, measure, paramsOf, places } from '../sample';

function rows(count: number) {
  return Array.from({ length: count }, (_, index) => ({ personCode: code(index, 'p') }));
}

function counting(registryCount: RegionSettings['registryCount'], ladders: readonly Ladder[] = []) {
  return { ...khabarovsk, settings: { ...khabarovsk.settings, registryCount }, ladders: [...ladders] };
}

describe('registryShrank', () => {
  it.each([
    [3, []],
    [4, []],
    [2, ['*:*']],
    [0, ['*:*']],
  ])('with %i rows after 3', (count, found) => {
    for (const template of ['mentors', 'mentees', 'programmes'] as const) {
      const lastYear = [measure(`${template}.rows`, 3), measure(`${template}.rows`, 900, { form: 'T_P' })];
      const outcome = checkSheet({ template, rows: rows(count) }, { region: counting('stock'), lastYear });

      expect(places(outcome, 'registryShrank')).toEqual(found);
    }
  });

  it('lets a registry of what the year added shrink', () => {
    const lastYear = [measure('mentees.rows', 3)];
    const outcome = checkSheet({ template: 'mentees', rows: [] }, { region: counting('flow'), lastYear });

    expect(places(outcome, 'registryShrank')).toEqual([]);
  });

  it.each([
    ['stock', 'flow', ['*:*']],
    ['flow', 'stock', []],
    ['unstated', 'stock', ['*:*']],
    ['unstated', 'flow', []],
  ] as const)('goes by a ladder that says %s before the setting %s', (accumulation, setting, found) => {
    const ladders = irkutsk.ladders
      .filter(({ counts }) => counts.template === 'mentees')
      .map((ladder) => ({ ...ladder, accumulation }));
    const lastYear = [measure('mentees.rows', 3)];
    const region = counting(setting, ladders);

    expect(ladders.length).toBeGreaterThan(0);
    expect(
      places(checkSheet({ template: 'mentees', rows: [] }, { region, lastYear }), 'registryShrank'),
    ).toEqual(found);
  });

  it('gives both numbers to the text and is not run in the first year', () => {
    const lastYear = [measure('mentors.rows', 3)];
    const region = counting('stock');
    const outcome = checkSheet({ template: 'mentors', rows: rows(1) }, { region, lastYear });

    expect(paramsOf(outcome, 'registryShrank')).toEqual([{ actual: 1, expected: 3 }]);
    expect(checkSheet({ template: 'mentors', rows: [] }, { region }).rulesRun).not.toContain(
      'registryShrank',
    );
  });
});
