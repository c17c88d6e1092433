import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import { entityOf } from '../../feed/odata/entityOf';
import type { EdmValue, EntitySet } from '../../feed/odata/entityType';
import { jsonType, type MetadataLevel } from '../../feed/odata/metadataLevel';
import { readOptions } from '../../feed/odata/readOptions';
import type { Call, Operation } from '../../http/operation';
import type { Ports } from '../ports';
import { factsFor } from './factsFor';
import { odataRoot } from './odataRoot';

type Route = Contract['readODataSet'];

/** The entity with this key. */
export async function readEntity<Row>(
  ports: Pick<Ports, 'store' | 'clock'>,
  { member, url, params: { region }, query, headers }: Call<Route>,
  set: EntitySet<Row>,
  { key, level }: { readonly key: EdmValue; readonly level: MetadataLevel },
): ReturnType<Operation<Route>> {
  const options = readOptions({ $select: query.$select }, set);
  if (!options.ok) return options;

  const facts = await factsFor(ports, { member, region, set: set.name, options: options.value });
  if (!facts.ok) return facts;

  const [keyOf] = set.properties;
  const row = set.rowsOf(facts.value).find((one) => keyOf.of(one) === key);
  if (row === undefined) return refuse('entityUnknown', {});

  const root = odataRoot(url, headers['x-forwarded-proto']);
  const entity = entityOf(row, options.value.select ?? set.properties);
  const body =
    level === 'none' ? entity : { '@odata.context': `${root}/$metadata#${set.name}/$entity`, ...entity };

  return { ok: true, value: { status: 200, headers: { 'Content-Type': jsonType(level) }, body } };
}
