import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import { withSet } from '../../feed/odata/entitySets';
import type { EntitySet } from '../../feed/odata/entityType';
import { jsonType, type MetadataLevel, metadataLevel } from '../../feed/odata/metadataLevel';
import { pageOf } from '../../feed/odata/pageOf';
import { pageSize } from '../../feed/odata/pageSize';
import { parseResource } from '../../feed/odata/parseResource';
import { readOptions } from '../../feed/odata/readOptions';
import type { Call, Operation } from '../../http/operation';
import type { Ports } from '../ports';
import { factsFor } from './factsFor';
import { guardOptions } from './guardOptions';
import { nextLink } from './nextLink';
import { odataRoot } from './odataRoot';
import { readEntity } from './readEntity';

type Route = Contract['readODataSet'];
type Answered = ReturnType<Operation<Route>>;

const ANSWERED = [
  '$select',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$count',
  '$format',
  '$skiptoken',
] as const;

/** Hands out a page of a set, or the entity that the address names. */
export function readODataSet(ports: Pick<Ports, 'store' | 'clock'>): Operation<Route> {
  return async (call) => {
    const resource = parseResource(call.params.set);
    if (!resource.ok) return resource;

    const { set: name, key } = resource.value;
    const guarded = guardOptions(call.query, key === undefined ? ANSWERED : ['$select', '$format']);
    if (!guarded.ok) return guarded;

    const level = metadataLevel(call.query.$format, call.headers.accept);
    if (!level.ok) return level;

    const answered = withSet(name, (set) =>
      key === undefined
        ? readPage(ports, call, set, level.value)
        : readEntity(ports, call, set, { key, level: level.value }),
    );

    return answered ?? refuse('entitySetUnknown', {});
  };
}

async function readPage<Row>(
  ports: Pick<Ports, 'store' | 'clock'>,
  { member, url, params: { region }, query, headers }: Call<Route>,
  set: EntitySet<Row>,
  level: MetadataLevel,
): Answered {
  const options = readOptions(query, set);
  if (!options.ok) return options;

  const facts = await factsFor(ports, { member, region, set: set.name, options: options.value });
  if (!facts.ok) return facts;

  const root = odataRoot(url, headers['x-forwarded-proto']);
  const { entities, count, next } = pageOf(set, facts.value, options.value, pageSize(headers.prefer));
  const selected = options.value.select?.map(({ name }) => name).join(',');
  const body = {
    ...(level === 'none' ? {} : { '@odata.context': contextOf(root, set.name, selected) }),
    ...(count === null ? {} : { '@odata.count': count }),
    value: entities,
    ...(next === null ? {} : { '@odata.nextLink': nextLink(root, set.name, query, next) }),
  };

  return { ok: true, value: { status: 200, headers: { 'Content-Type': jsonType(level) }, body } };
}

function contextOf(root: string, set: string, selected: string | undefined): string {
  return `${root}/$metadata#${set}${selected === undefined ? '' : `(${selected})`}`;
}
