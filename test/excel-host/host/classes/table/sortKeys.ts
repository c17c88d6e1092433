import type { SortKey } from '../../../model/tables/sortKey';
import { type Argument, asFlag, asList, asNumber, asRecord, asText } from '../../protocol/args';
import { notSimulated } from '../../protocol/hostError';

/** What rows are sorted by, from the API's sort fields. */
export function sortKeys(fields: Argument, matchCase: boolean): SortKey[] {
  return asList(fields).map((field) => {
    const { key, ascending, sortOn } = asRecord(field);

    if (sortOn !== undefined && asText(sortOn) !== 'Value')
      throw notSimulated(`Sorting on ${asText(sortOn)}`);

    return {
      column: asNumber(key),
      descending: ascending !== undefined && !asFlag(ascending),
      matchCase,
    };
  });
}
