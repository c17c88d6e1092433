import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { type SeedDue, type SeedFacts, seedFacts } from './seedFacts';

/** By the facts' own keys; of Primorye the sources know one district. */
const REGIONS: Readonly<Record<string, Region>> = { khabarovsk, irkutsk, khasansky: primorye };

describe.each(seedFacts())('the profile of $name against the facts of the sources', (facts) => {
  const region = regionOf(facts);
  const roadmap = region.roadmap ?? region.municipalRoadmaps[0];

  it('has its name and its years', () => {
    const names = [region.name, ...region.municipalities.map(({ name }) => name)];

    expect(names).toContain(facts.name);
    expect(region.period).toEqual(facts.period);
    expect(roadmap?.period).toEqual(facts.period);
  });

  it('has the items of the roadmap in their order, and no others', () => {
    expect(roadmap?.items.map(({ number }) => number)).toEqual(facts.roadmap.map(({ number }) => number));
  });

  it.each(facts.roadmap)('says of item $number what the source says', (fact) => {
    const item = roadmap?.items.find(({ number }) => number === fact.number);

    expect(item).toMatchObject({
      title: mended(fact.title),
      isSection: fact.section,
      dueText: fact.dueText,
      due: rulesOf(fact.due),
      executors: Object.keys(executorsOf(fact)),
      result: fact.result,
    });
    expect(item?.executorTexts ?? executorsOf(fact)).toEqual(executorsOf(fact));
  });

  it('promises exactly the quantities of the result column', () => {
    const promised = region.ladders.map(({ item, kind, targets }) => ({
      item,
      kind,
      byYear: Object.fromEntries(targets.map(({ year, value }) => [String(year), value])),
    }));

    expect(promised).toEqual(
      facts.roadmap.flatMap(({ number, targets }) =>
        targets.map(({ kind, byYear }) => ({ item: number, kind, byYear })),
      ),
    );
  });

  it('counts people, records and the rest by the unit of the source', () => {
    const units: Readonly<Record<string, string>> = { 'чел.': 'people', записей: 'records' };
    const stated = facts.roadmap.flatMap(({ targets }) => targets.map(({ unit }) => units[unit] ?? 'pieces'));

    expect(
      region.ladders.map(({ unit }) => (['people', 'records'].includes(unit) ? unit : 'pieces')),
    ).toEqual(stated);
  });

  it('has the indicators of the source with their targets, or sets none', () => {
    const sourced = region.indicators.filter(({ source }) => source !== null);
    const stated = facts.indicators.map(({ id, title, source, unit, targets }) => ({
      key: id,
      title: title.replace(', %', ''),
      act: source,
      unit: unit === '%' ? '%' : 'flag',
      targets: Object.entries(targets).flatMap(([year, value]) =>
        value === null ? [] : [{ year: Number(year), value }],
      ),
    }));

    expect(sourced).toMatchObject(stated);
    expect(sourced).toHaveLength(stated.length);
    expect(region.indicators.filter(({ source }) => source === null)).toEqual(
      region.indicators.filter(({ source, targets }) => source === null && targets.length === 0),
    );
  });

  it('has the forms of mentoring that the source names, or says that they are from none', () => {
    const sourced = region.mentoringForms.filter(({ source }) => source !== null);

    expect(sourced.map(({ title, titleInSource }) => titleInSource ?? title)).toEqual(facts.mentoringForms);
    expect(sourced.length === 0 || sourced.length === region.mentoringForms.length).toBe(true);
  });

  it('has the duties of the order that set a day or stand in a municipal act', () => {
    const duties = region.municipalRoadmaps.flatMap(({ duties: all }) =>
      all.map(({ clause, text, by }) => ({ clause, text, by })),
    );
    const dated = facts.orderDuties.filter(({ due }) => due.kind === 'once');

    if (region.municipalRoadmaps.length === 0) expect(dated).toEqual([]);
    else {
      expect(duties).toEqual(
        facts.orderDuties.map(({ clause, text, due }) => ({
          clause,
          text,
          by: due.kind === 'once' ? due.by : null,
        })),
      );
    }
  });
});

function regionOf({ key }: SeedFacts): Region {
  const region = REGIONS[key];

  if (region === undefined) throw new Error(`no profile of ${key}`);

  return region;
}

/** The profile mends two line-break hyphens of S0. */
function mended(title: string): string {
  return title.replace('професси-ональная', 'профессиональная').replace('да- лее', 'далее');
}

function executorsOf({ executors }: SeedFacts['roadmap'][number]): Record<string, string> {
  const { ministry, operator, municipal, organisation } = executors;
  const texts = { authority: ministry, operator, municipality: municipal, organisation };

  return Object.fromEntries(
    Object.entries(texts).flatMap(([role, text]) => (text === null ? [] : [[role, text]])),
  );
}

/** The years of «Май, ежегодно» are a reading of the profile, which docs/sources.md explains. */
function rulesOf(due: SeedDue): readonly unknown[] {
  switch (due.kind) {
    case 'none':
      return [];
    case 'several':
      return due.rules.flatMap(rulesOf);
    case 'years':
      return [{ kind: 'annual', years: due.years }];
    case 'annualMonth':
      return [{ ...due, years: [2022, 2023, 2024] }];
    default:
      return [due];
  }
}
