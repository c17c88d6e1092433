import * as fc from 'fast-check';
import type { Fact, FactSet } from '../../../shared/facts/fact';
import { factSetOf } from '../../../shared/facts/factSetOf';
import { factsOf } from '../../../shared/facts/factsOf';
import { fromWireFacts, toWireFacts } from '../../../shared/facts/wireFacts';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Template } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { arbitraryColumns } from '../columns/arbitraryColumns';
import { artificialRegion as region } from '../columns/artificialRegion';
import { sent } from '../measures/recommendations/regionYearOf';

const reporters = municipalityReporters(region);
const REPORTER = reporters[0]?.key ?? '';

function headsOf(template: Template): fc.Arbitrary<SubmissionHead> {
  return arbitraryColumns(template).map((columns) => ({
    ...sent(region, 2024, REPORTER, template.key, {}),
    measures: measuresOf(template, columns, region),
  }));
}

function setOf(head: SubmissionHead): FactSet {
  return factSetOf(region, reporters, factsOf(region.key, 2024, [head]), '2024-11-25T00:00:00.000Z');
}

/** The keys that a fact names, by dimension. */
function named(
  fact: Fact,
  { dimensions }: FactSet,
): readonly (readonly [string | null, readonly string[]])[] {
  const keys = (rows: FactSet['dimensions']['regions']) => rows.map(({ key }) => key);

  return [
    [fact.region, keys(dimensions.regions)],
    [fact.reporter, keys(dimensions.reporters)],
    [String(fact.year), keys(dimensions.years)],
    [fact.indicator, keys(dimensions.indicators)],
    [fact.level, keys(dimensions.levels)],
    [fact.form, keys(dimensions.forms)],
    [fact.template, keys(dimensions.templates)],
    [fact.state, keys(dimensions.states)],
    [fact.item, keys(dimensions.items)],
  ];
}

describe.each(TEMPLATE_KEYS.map((key) => [key, templates[key]] as const))('facts of %s', (_, template) => {
  test('are one for each measure, each under a key of its own', () => {
    fc.assert(
      fc.property(headsOf(template), (head) => {
        const { facts } = setOf(head);

        expect(facts).toHaveLength(head.measures.length);
        expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
      }),
      { numRuns: 20 },
    );
  });

  test('name nothing that has no row, and every indicator has a title', () => {
    fc.assert(
      fc.property(headsOf(template), (head) => {
        const set = setOf(head);

        for (const fact of set.facts) {
          for (const [key, rows] of named(fact, set)) if (key !== null) expect(rows).toContain(key);
        }
        for (const { key, title } of set.dimensions.indicators) expect(title).not.toBe(key);
      }),
      { numRuns: 20 },
    );
  });

  test('are the same after a journey as columns', () => {
    fc.assert(
      fc.property(headsOf(template), (head) => {
        const { facts } = setOf(head);
        const wire: unknown = JSON.parse(JSON.stringify(toWireFacts(facts)));

        expect(fromWireFacts(wire as ReturnType<typeof toWireFacts>)).toEqual(facts);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a fact', () => {
  const head = (template: 'mentees' | 'events', given: Readonly<Record<string, number>>) =>
    setOf(sent(region, 2024, REPORTER, template, given)).facts[0];

  test('has form and level in fields of their own, and everything else as an item', () => {
    const form = region.mentoringForms[0]?.key ?? '';

    expect(head('mentees', { [`mentees.rows@form=${form}`]: 7 })).toMatchObject({
      cut: 'form',
      form,
      item: null,
      value: 7,
    });
    expect(head('mentees', { 'mentees.rows@level=college': 7 })).toMatchObject({ level: 'college' });
    expect(head('mentees', { 'mentees.rows@ageBand=15-17': 7 })).toMatchObject({ item: 'ageBand:15-17' });
  });

  test('does not take the level of an event for that of an organisation', () => {
    expect(head('events', { 'events.rows@level=school': 2 })).toMatchObject({
      level: null,
      item: 'level:school',
    });
  });

  test('keeps its key whatever the order of the limits', () => {
    const one = head('events', { 'events.rows@item=2.2@level=regional': 2 });
    const other = head('events', { 'events.rows@level=regional@item=2.2': 2 });

    expect(one?.key).toBe(`${region.key}.2024.events.${REPORTER}.-.events.rows.item:2.2.level:regional`);
    expect(other?.key).toBe(one?.key);
  });
});
