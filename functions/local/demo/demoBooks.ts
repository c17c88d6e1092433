import type { Columns } from '../../../shared/columns/columns';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import { owedTemplates, usedTemplates } from '../../../shared/regions/usedTemplates';
import type { TemplateKey } from '../../../shared/templates/template';
import { DEMO_YEAR, type DemoPlan, type DemoReporter } from './demoPlan';
import { demoRandom } from './demoRandom';
import { fillers } from './fill/fillers';
import { demoPlan } from './plans/plans';

/** One reporter's filled workbook: whole columns, names included, by template. */
export type DemoBook = {
  readonly reporter: Reporter;
  readonly columns: Partial<Record<TemplateKey, Columns>>;
};

/** The filled workbooks of a region's demonstration: the region first, because its directory says who else reports. Always the same. */
export function demoBooks(region: Region): readonly DemoBook[] {
  const plan = demoPlan(region);
  const reporters = expectedReporters(region, plan.reporters.flatMap(directReporter));

  return reporters.flatMap((reporter) => {
    const seed = plan.reporters.findIndex(({ key }) => key === reporter.key);
    const own = plan.reporters[seed] ?? null;

    if (own === null && reporter.kind !== 'region') return [];

    const book = bookOf(region, plan, reporter, own, seed);

    // Where no source gives the region a part, its operator sends nothing.
    return Object.keys(book.columns).length === 0 ? [] : [book];
  });
}

function bookOf(
  region: Region,
  plan: DemoPlan,
  reporter: Reporter,
  own: DemoReporter | null,
  seed: number,
): DemoBook {
  const random = demoRandom(seed + 1);
  const wanted = own?.fillsOptional === false ? owedTemplates : usedTemplates;
  const columns: Partial<Record<TemplateKey, Columns>> = {};

  // Filled in another order than the sheets stand in: sums are shared out once they are known.
  for (const [key, fill] of fillers) {
    if (!wanted(region, reporter, DEMO_YEAR).includes(key)) continue;

    columns[key] = fill({ region, plan, reporter, own, year: DEMO_YEAR, random, filled: columns });
  }

  return { reporter, columns };
}

/** The reporter of a plan that is an organisation, not a municipality. */
function directReporter({ key, organisations }: DemoReporter): readonly Reporter[] {
  const [organisation] = organisations;

  if (/^\d{8}$/.test(key) || organisation === undefined) return [];

  return [{ key, kind: 'organisation', name: organisation.name, level: organisation.level }];
}
