import type { Columns } from '../../../../shared/columns/columns';
import { documents } from '../../../../shared/templates/documents';
import { columnsOfRecords, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';
import { organisationsOf } from './organisationsOf';

const KINDS = ['implementationOrder', 'regulation', 'curatorOrder'];

/** The acts of every organisation; the last one has not appointed its curator yet. */
export function fillDocuments(input: FillInput): Columns {
  const { year, random } = input;
  const organisations = organisationsOf(input);
  const records = organisations.flatMap(({ code }, index) =>
    KINDS.map((kind) => {
      const isDone =
        organisations.length === 1 || index < organisations.length - 1 || kind !== 'curatorOrder';

      return {
        rowCode: demoCode(random),
        kind,
        organisation: code,
        done: isDone ? 'yes' : 'no',
        number: isDone ? `${20 + random(70)}-о` : null,
        date: isDone ? `${year}-01-1${index % 10}` : null,
      };
    }),
  );

  return columnsOfRecords(documents, records);
}
