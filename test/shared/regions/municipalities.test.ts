import { regions } from '../../../shared/regions/regions';
import { type MunicipalityFacts, municipalityFacts } from './municipalityFacts';

/** Okrugs of 2019–2021 whose change the facts date in words. */
const DATED_IN_WORDS: Readonly<Record<string, number>> = { '05632000': 2020, '05650000': 2020 };

describe.each(regions)('the municipalities of $name against the facts', (region) => {
  const facts = municipalityFacts(region.name);

  it('are those of the region, in the order of their codes', () => {
    expect(region.municipalities.map(({ key }) => key)).toEqual(facts.map(({ key }) => key));
    expect(new Set(facts.map(({ region_oktmo }) => region_oktmo))).toEqual(new Set([region.oktmo]));
  });

  it.each(facts)('$name has its name, type and history of codes', (fact) => {
    const municipality = region.municipalities.find(({ key }) => key === fact.key);

    expect(municipality).toMatchObject({ key: fact.oktmo_2019, name: fact.name, type: fact.type });
    expect(municipality?.oktmo).toEqual(recordsOf(fact));
    expect(municipality?.aliases).toEqual(expect.arrayContaining(fact.aliases));
  });

  it('have no alias that is not a charter name, the name in the classifier or a shortened name', () => {
    const strange = region.municipalities.flatMap(({ key, oktmo, aliases }) => {
      const fact = facts.find((each) => each.key === key);
      const given = [...(fact?.aliases ?? []), fact?.oktmo_name_2019];

      return aliases.filter(
        (alias) => !given.includes(alias) && !oktmo.some(({ name }) => shortensTo(name, alias)),
      );
    });

    expect(strange).toEqual([]);
  });
});

describe('the numbers of municipalities', () => {
  it.each([
    ['khabarovsk', { 'муниципальный район': 17, 'городской округ': 2 }],
    ['irkutsk', { 'муниципальный район': 32, 'городской округ': 10 }],
    ['primorye', { 'муниципальный район': 14, 'муниципальный округ': 8, 'городской округ': 12 }],
  ])('of %s are those of the classifier', (key, expected) => {
    const counts: Record<string, number> = {};

    for (const { type } of regions.find((region) => region.key === key)?.municipalities ?? []) {
      counts[type] = (counts[type] ?? 0) + 1;
    }

    expect(counts).toEqual(expected);
  });
});

/** The code of 2019 first, then the successor's; an okrug of 2019–2021 is its district's successor. */
function recordsOf(fact: MunicipalityFacts) {
  const { key, oktmo, check_digit: control, name, successor } = fact;

  if (oktmo !== key) {
    return [
      { code: key, since: 2019, confidence: 'classifierOnly', name: fact.oktmo_name_2019 },
      { code: oktmo, since: DATED_IN_WORDS[key] ?? null, confidence: 'singleSource', name },
    ];
  }

  const confirmed = /same code|predecessor confirmed/.test(fact.code_confidence);
  const first = {
    code: key,
    control,
    since: 2019,
    confidence: confirmed ? 'verified' : 'classifierOnly',
    name,
  };

  if (successor === null) return [first];

  const dated = /^(\d{4})(?= \(law|$)/.exec(successor.since ?? '')?.[1];
  const since = dated === undefined ? null : Number(dated);

  return [first, { code: successor.oktmo, since, confidence: 'singleSource', name: successor.name }];
}

/** Whether `alias` is `name` without some of its words. */
function shortensTo(name: string, alias: string): boolean {
  const left = name.split(' ');

  return alias.split(' ').every((word) => {
    const at = left.indexOf(word);

    left.splice(0, at + 1);

    return at >= 0;
  });
}
