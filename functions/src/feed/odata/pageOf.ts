import { FACTS_VERSION, type FactSet } from '../../../../shared/facts/fact';
import { comparePlaces, placeOf } from './compareRows';
import { type Entity, entityOf } from './entityOf';
import type { EntitySet } from './entityType';
import { evaluateFilter } from './evaluateFilter';
import type { QueryOptions } from './readOptions';
import { type SkipToken, writeSkipToken } from './skipToken';

/** A page of a set. */
export type Page = {
  readonly entities: readonly Entity[];
  /** Of all pages; `null` where it was not asked for. */
  readonly count: number | null;
  /** Token of the next page; `null` on the last one. */
  readonly next: string | null;
};

/** The wanted rows of a set, in order, from where the page begins. */
export function pageOf<Row>(
  set: EntitySet<Row>,
  facts: FactSet,
  options: QueryOptions<Row>,
  size: number,
): Page {
  const { order, token, select, skip, count } = options;
  const place = placeOf(set, order);
  const wanted = wantedRows(set, facts, options);
  const placed = wanted.map((row) => ({ row, place: place(row) }));

  placed.sort((one, other) => comparePlaces(one.place, other.place, order));

  const first = token === null ? skip : firstBehind(token);
  const left = token === null ? options.top : token.left;
  const end = Math.min(placed.length, first + Math.min(size, left ?? size));
  const rows = placed.slice(first, end);
  const last = rows.at(-1);
  const remaining = left === null ? null : left - rows.length;
  const isOver = last === undefined || end >= placed.length || remaining === 0;

  return {
    entities: rows.map(({ row }) => entityOf(row, select ?? set.properties)),
    count: count && token === null ? wanted.length : null,
    next: isOver ? null : tokenAt({ asOf: facts.asOf, left: remaining, after: last.place }),
  };

  function firstBehind({ after }: SkipToken): number {
    const index = placed.findIndex(({ place }) => comparePlaces(place, after, order) > 0);

    return index < 0 ? placed.length : index;
  }
}

/** The rows of a set that its filter lets through. */
export function wantedRows<Row>(
  set: EntitySet<Row>,
  facts: FactSet,
  { filter }: Pick<QueryOptions<Row>, 'filter'>,
): readonly Row[] {
  const rows = set.rowsOf(facts);

  return filter === null ? rows : rows.filter(evaluateFilter(filter, set));
}

function tokenAt(token: Omit<SkipToken, 'version'>): string {
  return writeSkipToken({ version: FACTS_VERSION, ...token });
}
