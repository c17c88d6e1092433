import type { Columns } from '../../../shared/columns/columns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import { DEMO_YEAR, type DemoReporter, demoReporters } from './demoPlan';
import { demoRandom } from './demoRandom';
import { fillMentees } from './fillMentees';
import { fillMentors } from './fillMentors';
import { fillMethodology, fillMonitoring } from './fillMonitoring';
import { fillDirectOrganisations, fillOrganisations } from './fillOrganisations';

/** One reporter's filled workbook: whole columns, names included, by template. */
export type DemoBook = {
  readonly reporter: Reporter;
  readonly columns: Partial<Record<TemplateKey, Columns>>;
};

/** The filled workbooks of the demonstration: the region first, because its directory says who else reports. Always the same. */
export function demoBooks(region: Region): readonly DemoBook[] {
  const operator: Reporter = { key: 'region', kind: 'region', name: region.operator.shortName };
  const own = { organisations: fillDirectOrganisations(), monitoring: fillMethodology(region) };

  return [
    { reporter: operator, columns: own },
    ...demoReporters.map((plan, index) => bookOf(region, plan, index)),
  ];
}

function bookOf(region: Region, plan: DemoReporter, seed: number): DemoBook {
  const random = demoRandom(seed + 1);
  const reporter = reporterOf(region, plan);
  const isOrganisation = reporter.kind === 'organisation';
  const directory = isOrganisation ? fillDirectOrganisations() : fillOrganisations(plan, random);
  const mentors = fillMentors(plan, directory, DEMO_YEAR, random);
  const mentees = fillMentees(plan, mentors, DEMO_YEAR, random);
  const registry = [
    ...measuresOf(templates.mentors, shareColumns(templates.mentors, mentors, DEMO_YEAR), region),
    ...measuresOf(templates.mentees, shareColumns(templates.mentees, mentees, DEMO_YEAR), region),
  ];
  const monitoring = fillMonitoring(region, reporter.kind, plan, registry, DEMO_YEAR);

  return {
    reporter,
    columns: { ...(isOrganisation ? {} : { organisations: directory }), mentors, mentees, monitoring },
  };
}

function reporterOf(region: Region, { key, organisations }: DemoReporter): Reporter {
  const municipality = municipalityReporters(region).find((one) => one.key === key);
  const [own] = organisations;

  if (municipality) return municipality;
  if (own === undefined) throw new Error(`nobody reports as ${key}`);

  return { key, kind: 'organisation', name: own.name, level: own.level };
}
