import fc from 'fast-check';
import { FACTS_VERSION, type Fact, type FactSet } from '../../../../shared/facts/fact';

const short = fc.constantFrom('a', "o'b", 'Б', '', "''", '10');

/** A fact whose values are few, so that filters hit and miss. */
export const anyFact: fc.Arbitrary<Fact> = fc.record({
  key: fc.uuid(),
  region: fc.constant('khabarovsk'),
  year: fc.integer({ min: 2022, max: 2026 }),
  template: fc.constantFrom(...(['mentees', 'mentors'] as const)),
  reporter: short,
  organisation: fc.option(short),
  indicator: short,
  cut: short,
  level: fc.option(fc.constantFrom(...(['school', 'college'] as const))),
  form: fc.option(short),
  item: fc.option(short),
  state: fc.constantFrom(...(['waiting', 'accepted', 'restated'] as const)),
  quality: fc.constantFrom(...(['exact', 'noData'] as const)),
  value: fc.option(fc.integer({ min: -3, max: 3 })),
  revision: fc.option(fc.integer({ min: 1, max: 3 })),
  receipt: fc.option(short),
});

/** A fact with the key `f000001`, of 2024 unless said otherwise. */
export function factAt(index: number, more: Partial<Fact> = {}): Fact {
  return {
    key: `f${String(index).padStart(6, '0')}`,
    region: 'khabarovsk',
    year: 2024,
    template: 'mentees',
    reporter: '08701000',
    organisation: null,
    indicator: 'mentees.rows',
    cut: '',
    level: null,
    form: null,
    item: null,
    state: 'waiting',
    quality: 'exact',
    value: index,
    revision: 1,
    receipt: 'khabarovsk.2024.mentees.08701000.1',
    ...more,
  };
}

/** A set of these facts, by key, with the smallest dimensions. */
export function setOf(facts: readonly Fact[], asOf = '2024-11-25T03:00:00.000Z'): FactSet {
  return {
    version: FACTS_VERSION,
    region: 'khabarovsk',
    asOf,
    facts: facts.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    dimensions: {
      regions: [{ key: 'khabarovsk', title: 'Хабаровский край', more: { oktmo: '08000000' } }],
      reporters: [{ key: '08701000', title: 'Хабаровск', more: { kind: 'муниципалитет' } }],
      organisations: [],
      years: [2023, 2024].map((year) => ({ key: String(year), title: `${year} год`, more: {} })),
      indicators: [{ key: 'mentees.rows', title: 'Наставляемые', more: { template: 'mentees' } }],
      levels: [],
      forms: [],
      items: [],
      templates: [],
      states: [],
    },
  };
}
