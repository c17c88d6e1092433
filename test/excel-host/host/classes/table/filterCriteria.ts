import type { Filter } from '../../../model/types';
import { type Argument, asList, asRecord, asText } from '../../protocol/args';
import { notSimulated } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';

/** A filter from the API's criteria: values, or one or two conditions. */
export function filterOf(criteria: Argument): Filter {
  const { filterOn, values, criterion1, criterion2, operator } = asRecord(criteria);

  if (filterOn === 'Values') return { kind: 'values', values: asList(values).map(asText) };
  if (filterOn !== 'Custom') throw notSimulated(`Filtering on ${String(filterOn)}`);

  return {
    kind: 'custom',
    first: asText(criterion1),
    ...(criterion2 == null ? {} : { second: asText(criterion2) }),
    ...(operator == null ? {} : { operator: operator === 'Or' ? 'Or' : 'And' }),
  };
}

/** A filter as the API gives it. */
export function criteriaJson(filter: Filter): Json {
  if (filter.kind === 'values') return { filterOn: 'Values', values: filter.values };

  return {
    filterOn: 'Custom',
    criterion1: filter.first,
    ...(filter.second === undefined ? {} : { criterion2: filter.second }),
    operator: filter.operator ?? 'And',
  };
}
