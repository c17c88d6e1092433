import fc from 'fast-check';
import { canonicalise } from '../../../shared/columns/canonicalise';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { countsSubmissionSchema } from '../../../shared/contract/countsSubmission';
import { COUNT_SHAPES } from '../../../shared/measures/counts/countShapes';
import { countsHash } from '../../../shared/measures/counts/countsHash';
import { guardCounts } from '../../../shared/measures/counts/guardCounts';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { regions } from '../../../shared/regions/regions';
import { templates } from '../../../shared/templates/templates';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { ABOUT_PERSONS, randomColumns } from './randomRows';

const FILLINGS = times(40, 2_000);
const CASES = regions.flatMap((region) => ABOUT_PERSONS.map((template) => ({ region, template })));

/** Dimensions that came up, by template, measure and name. */
const seen = new Set<string>();

describe('what the pane adds up', () => {
  test.each(CASES)(
    '$template of $region.key: is what the service adds up from the rows, and is let through as it is',
    ({ region, template }) => {
      fc.assert(
        fc.property(randomColumns(template, region), (columns) => {
          const pane = measuresOf(templates[template], columns, region);
          const body = JSON.parse(
            JSON.stringify({
              templateVersion: 1,
              rows: columns.rows,
              measures: pane,
              warnings: 0,
              localChecks: {},
            }),
          );
          const { measures, rows } = countsSubmissionSchema.parse(body);
          const guarded = guardCounts(template, measures, rows, region);
          const sent = guardColumns(
            JSON.parse(JSON.stringify(toWireColumns(canonicalise(columns)))),
            rows,
            templates[template],
            region,
          );
          if (!sent.ok) throw new Error(JSON.stringify(sent.fault));

          const service = measuresOf(templates[template], canonicalise(sent.columns), region);

          expect(guarded).toEqual({ ok: true, measures: pane });
          expect(JSON.stringify(service)).toBe(JSON.stringify(pane));
          for (const { key, dimensions } of pane)
            seen.add([template, key, ...Object.keys(dimensions)].join(' '));
        }),
        { seed: SEED, numRuns: FILLINGS },
      );
    },
    timeFor(30_000),
  );

  test('every number that is let through is one that some filling adds up to', () => {
    const allowed = ABOUT_PERSONS.flatMap((template) =>
      (COUNT_SHAPES[template] ?? []).flatMap(({ key, whole, by }) => [
        ...(whole === false ? [] : [`${template} ${key}`]),
        ...by.map(({ name }) => `${template} ${key} ${name}`),
      ]),
    );

    expect([...seen].sort()).toEqual([...allowed].sort());
    keepFigure({
      area: 'counts',
      what: `${(FILLINGS * CASES.length).toLocaleString('en')} random fillings of the ${ABOUT_PERSONS.length} registries about persons in ${regions.length} regions, added up in the pane and, from their rows, in the service`,
      figure: '0 differences; every honest list of measures let through unchanged',
      doesNotProve:
        'That the pane of somebody else sends honest numbers: without rows the service can only check that they agree with each other.',
    });
  });

  test('the hash does not depend on the order of the list', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomColumns('mentors', regions[0] ?? fail('no region')).chain((columns) => {
          const list = measuresOf(templates.mentors, columns, regions[0] ?? fail('no region'));

          return fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length }));
        }),
        async ([list, shuffled]) => {
          const hashOf = (measures: typeof list) =>
            countsHash({ template: 'mentors', templateVersion: 1, rows: 1, measures, warnings: 0 });

          expect(await hashOf(shuffled)).toBe(await hashOf(list));
        },
      ),
      { seed: SEED, numRuns: times(20, 500) },
    );
  });
});

function fail(what: string): never {
  throw new Error(what);
}
