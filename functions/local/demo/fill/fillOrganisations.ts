import type { Columns } from '../../../shared/columns/columns';
import { organisations } from '../../../shared/templates/organisations';
import { DEMO_COLLEGE, type DemoReporter } from './demoPlan';
import type { Random } from './demoRandom';
import { columnsOfRecords, demoCode } from './demoRecords';

/** The directory of a municipality of the demonstration. */
export function fillOrganisations(reporter: DemoReporter, random: Random): Columns {
  const records = reporter.organisations.map(({ name, level }) => ({
    rowCode: demoCode(random),
    shortName: name,
    level,
    learners: level === 'school' ? 300 + random(900) : 200 + random(600),
    curatorAppointed: 'yes',
  }));

  return columnsOfRecords(organisations, records);
}

/** The region's own directory: the one college that reports for itself. */
export function fillDirectOrganisations(): Columns {
  return columnsOfRecords(organisations, [
    { rowCode: DEMO_COLLEGE, shortName: 'Демонстрационный колледж', level: 'college', learners: 1250 },
  ]);
}
