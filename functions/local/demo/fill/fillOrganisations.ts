import type { Columns } from '../../../../shared/columns/columns';
import { organisations } from '../../../../shared/templates/organisations';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';

/** The directory: of a municipality its organisations, of the region those that report for themselves. */
export function fillOrganisations({ own, plan, random }: FillInput): Columns {
  if (own === null) {
    const direct = plan.reporters.flatMap(({ key, organisations: listed, learners }) =>
      /^\d{8}$/.test(key)
        ? []
        : listed.map(({ name, level }) => ({
            rowCode: key,
            shortName: name,
            level,
            learners: learners.college,
          })),
    );

    return columnsOfRecords(organisations, direct);
  }

  // Of many one still lacks its curator, as the monitoring says.
  const withCurator = own.organisations.length - (own.organisations.length > 4 ? 1 : 0);
  const records = own.organisations.map(({ name, level }, index) => ({
    rowCode: demoCode(random),
    shortName: name,
    level,
    learners: level === 'school' ? 300 + random(900) : 200 + random(600),
    curatorAppointed: index < withCurator ? 'yes' : 'no',
  }));

  return columnsOfRecords(organisations, records);
}
