import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { awards } from '../../../../shared/templates/awards';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';

const KINDS = ['departmentCertificate', 'departmentThanks', 'winner'];

/** Three awards to mentors of the registry. */
export function fillAwards({ filled, year, random }: FillInput): Columns {
  const { mentors } = filled;
  const records = KINDS.map((kind, index) => ({
    rowCode: demoCode(random),
    kind,
    level: 'municipal',
    date: `${year}-10-0${index + 3}`,
    mentor: mentors === undefined ? null : valueAt(mentors, ROW_CODE, index),
    organisation: mentors === undefined ? null : valueAt(mentors, 'organisation', index),
    actNumber: `${40 + index}-о`,
  }));

  return columnsOfRecords(awards, records);
}
