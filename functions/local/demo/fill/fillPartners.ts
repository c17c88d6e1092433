import type { Columns } from '../../../../shared/columns/columns';
import { partners } from '../../../../shared/templates/partners';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';

/** The enterprises whose mentors stand in the registry. */
export function fillPartners({ filled, year, random }: FillInput): Columns {
  const inns = new Set(filled.mentors?.columns.enterpriseInn?.dictionary.filter((inn) => inn !== null));
  const records = [...inns].map((inn, index) => ({
    rowCode: demoCode(random),
    name: `Образцовое предприятие № ${index + 1}`,
    inn,
    kind: 'enterprise',
    givesMentors: 'yes',
    agreementNumber: `${index + 1}/${year}`,
    agreementDate: `${year}-01-15`,
  }));

  return columnsOfRecords(partners, records);
}
