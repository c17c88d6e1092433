import { deadlines } from '../../../shared/regions/deadlines';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { openYears } from '../../../shared/regions/openYears';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';

const ROLES = ['authority', 'operator', 'municipality', 'organisation'] as const;
const dayOf =
  (...given: Parameters<typeof deadlines>) =>
  (item: string) =>
    deadlines(...given).find((one) => one.item === item || one.template === item)?.day;

describe('the deadlines of a year', () => {
  test.each(regions.map((region) => [region.key, region] as const))(
    'of %s lie in it, are sorted, and are somebody’s',
    (_key, region) => {
      for (const year of openYears(region)) {
        const due = deadlines(region, year);
        const days = due.map(({ day }) => day);

        expect(days).toEqual(days.toSorted());
        for (const day of days) expect(day.startsWith(`${year}-`)).toBe(true);
        for (const { for: roles } of due) expect(roles.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(regions.map((region) => [region.key, region] as const))(
    'of %s by role are together all of them',
    (_key, region) => {
      const all = deadlines(region, 2022);
      const byRole = new Set(ROLES.flatMap((role) => deadlines(region, 2022, { role }).map(keyOf)));

      expect([...byRole].sort()).toEqual([...new Set(all.map(keyOf))].sort());
    },
  );

  test('are the calendar’s days, from the first year of each template on', () => {
    const in2024 = dayOf(khabarovsk, 2024, { role: 'municipality' });

    expect(['organisations', 'mentors', 'monitoring'].map(in2024)).toEqual([
      '2024-09-30',
      '2024-11-30',
      '2024-12-01',
    ]);
    expect(dayOf(khabarovsk, 2020, { role: 'municipality' })('mentors')).toBeUndefined();
  });

  test('move with an extension for everybody', () => {
    const due = deadlines(khabarovsk, 2024, {}, (template) =>
      template === 'mentors' ? { day: '2024-12-10', extended: true } : null,
    );

    expect(due.find(({ template }) => template === 'mentors')).toMatchObject({
      day: '2024-12-10',
      extended: true,
    });
    expect(due.find(({ template }) => template === 'mentees')).toMatchObject({ extended: false });
  });

  test('of an item due in a month are that month’s last day', () => {
    expect(dayOf(irkutsk, 2020, { role: 'authority' })('1.1')).toBe('2020-07-31');
  });

  test('of what goes on over years are the end of its term only', () => {
    const continuous = irkutsk.roadmap?.items.find(
      ({ due: [rule], executors }) => rule?.kind === 'period' && rule.from < rule.to && executors.length > 0,
    );
    const years = openYears(irkutsk).filter((year) =>
      deadlines(irkutsk, year).some(({ item }) => item === continuous?.number),
    );

    expect(continuous).toBeDefined();
    expect(years).toEqual([2024]);
  });

  test('of an order are its dated clauses', () => {
    const duties = deadlines(primorye, 2022, { role: 'organisation' }).filter(({ kind }) => kind === 'duty');

    expect(duties.map(({ item, day }) => [item, day])).toContainEqual(['2.1', '2022-01-25']);
    expect(duties.every(({ municipality }) => municipality !== null)).toBe(true);
  });

  test('of a municipality leave out what others have of their own, and templates where it does not report', () => {
    const [reporting] = primorye.reportingMunicipalities;
    const other = primorye.municipalities.find(({ key }) => key !== reporting);
    const of = (municipality: string | undefined) => deadlines(primorye, 2022, { municipality });
    const kindsOf = (municipality: string | undefined) =>
      new Set(of(municipality).map((one) => `${one.kind} ${one.municipality ?? 'region'}`));

    expect(kindsOf(reporting)).toEqual(kindsOf(undefined));
    expect([...kindsOf(other?.key)].filter((kind) => kind !== 'roadmap region')).toEqual([]);
    expect(kindsOf(reporting)).toContain('template region');
    expect(kindsOf(reporting)).toContain(`duty ${reporting}`);
  });

  test('are the authority’s where nobody is named as operator', () => {
    const region: Region = { ...khabarovsk, operator: null };
    const templatesFor = (role: (typeof ROLES)[number]) =>
      deadlines(region, 2024, { role }).filter(({ kind }) => kind === 'template').length;

    expect([templatesFor('operator'), templatesFor('authority')]).toEqual([0, expect.any(Number)]);
    expect(templatesFor('authority')).toBeGreaterThan(0);
  });
});

function keyOf({ kind, template, item, day, municipality }: ReturnType<typeof deadlines>[number]): string {
  return [kind, template, item, day, municipality].join(' ');
}
