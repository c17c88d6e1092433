import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import { withSet } from '../../feed/odata/entitySets';
import type { EntitySet } from '../../feed/odata/entityType';
import { invalidOption } from '../../feed/odata/odataFault';
import { wantedRows } from '../../feed/odata/pageOf';
import { parseResource } from '../../feed/odata/parseResource';
import { readOptions } from '../../feed/odata/readOptions';
import type { Call, Operation } from '../../http/operation';
import type { Ports } from '../ports';
import { factsFor } from './factsFor';
import { guardOptions } from './guardOptions';

type Route = Contract['readODataCount'];
type Answered = ReturnType<Operation<Route>>;

/** Counts the entities of a set; where pages begin and end does not change their number. */
export function readODataCount(ports: Pick<Ports, 'store' | 'clock'>): Operation<Route> {
  return async (call) => {
    const resource = parseResource(call.params.set);
    if (!resource.ok) return resource;
    if (resource.value.key !== undefined) return invalidOption('path');

    const guarded = guardOptions(call.query, ['$filter', '$top', '$skip', '$orderby', '$count', '$format']);
    if (!guarded.ok) return guarded;

    const counted = withSet(resource.value.set, (set) => count(ports, call, set));

    return counted ?? refuse('entitySetUnknown', {});
  };
}

async function count<Row>(
  ports: Pick<Ports, 'store' | 'clock'>,
  { member, params: { region }, query }: Call<Route>,
  set: EntitySet<Row>,
): Answered {
  const options = readOptions({ $filter: query.$filter }, set);
  if (!options.ok) return options;

  const facts = await factsFor(ports, { member, region, set: set.name, options: options.value });
  if (!facts.ok) return facts;

  const body = Buffer.from(String(wantedRows(set, facts.value, options.value).length));

  return { ok: true, value: { status: 200, headers: {}, body } };
}
