import type { Result } from '../../../../shared/contract/result';
import type { OrderItem } from './compareRows';
import type { EntitySet, Property } from './entityType';
import type { Filter } from './filter';
import { invalidOption, type OptionName, type QueryRefusal } from './odataFault';
import { type PropertyTypes, parseFilter } from './parseFilter';
import { parseOrder } from './parseOrder';
import { parseSelect } from './parseSelect';
import { readSkipToken, type SkipToken } from './skipToken';

/** The query options of the feed as they stand in the address, decoded. */
export type RawOptions = Readonly<Partial<Record<Exclude<OptionName, 'path'>, string | undefined>>>;

/** What is asked of a set. */
export type QueryOptions<Row> = {
  /** `null`: all properties. */
  readonly select: readonly Property<Row>[] | null;
  readonly filter: Filter | null;
  readonly order: readonly OrderItem[];
  /** `null`: all entities. */
  readonly top: number | null;
  readonly skip: number;
  readonly count: boolean;
  /** Of a page that is not the first. */
  readonly token: SkipToken | null;
};

const WHOLE = /^\d{1,9}$/;

/** The options, understood. The first one that is not is the answer. */
export function readOptions<Row>(
  raw: RawOptions,
  set: EntitySet<Row>,
): Result<QueryOptions<Row>, QueryRefusal> {
  const select = parseSelect(raw.$select, set);
  if (!select.ok) return select;

  const filter = raw.$filter === undefined ? null : parseFilter(raw.$filter, typesOf(set));
  if (filter?.ok === false) return filter;

  const order = parseOrder(raw.$orderby, set);
  if (!order.ok) return order;

  const token = raw.$skiptoken === undefined ? null : readSkipToken(raw.$skiptoken);
  if (token?.ok === false) return token;
  if (token !== null && token.value.after.length !== order.value.length + 1) {
    return invalidOption('$skiptoken');
  }

  if (raw.$top !== undefined && !WHOLE.test(raw.$top)) return invalidOption('$top');
  if (raw.$skip !== undefined && !WHOLE.test(raw.$skip)) return invalidOption('$skip');
  if (raw.$count !== undefined && raw.$count !== 'true' && raw.$count !== 'false') {
    return invalidOption('$count');
  }

  return {
    ok: true,
    value: {
      select: select.value,
      filter: filter?.value ?? null,
      order: order.value,
      top: raw.$top === undefined ? null : Number(raw.$top),
      skip: Number(raw.$skip ?? 0),
      count: raw.$count === 'true',
      token: token?.value ?? null,
    },
  };
}

function typesOf<Row>(set: EntitySet<Row>): PropertyTypes {
  return new Map(
    set.properties.map(({ name, type }) => [name, type === 'Edm.String' ? 'text' : 'number'] as const),
  );
}
