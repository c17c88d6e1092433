import { isClaimed } from '../apiLevel';
import type { ExcelState } from '../excelState';
import type { ScalarSchema } from '../schema/schema';
import { itemsOf } from './collection';
import type { Json } from './json';
import { classOf, followLink, readScalar } from './members';
import type { Selection } from './select';
import type { Thing } from './thing';
import type { QueryInfo } from './wire';

/** A record as it is built. */
type Answer = { [wire: string]: Json };

/** How the library knows an object again in a later batch: its id, or the reference it asked to keep. */
export function identityOf(thing: Thing, state: ExcelState): Answer {
  const { scalars } = classOf(thing, state);
  const id = scalars.get('id')?.wire ?? (scalars.has('_id') ? '_Id' : undefined);
  const reference = state.references.idOf(thing);

  return {
    ...(id === undefined ? {} : { [id]: readScalar(thing, id) }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** What a query answers; `null` is the null object. */
export function project(
  thing: Thing | null,
  selection: Selection,
  state: ExcelState,
  { Top, Skip = 0 }: QueryInfo = {},
): Json {
  if (thing === null) return null;
  if (!classOf(thing, state).isCollection) return objectAnswer(thing, selection, state);

  const items = itemsOf(thing).slice(Skip, Top === undefined ? undefined : Skip + Top);

  return {
    ...scalarsAnswer(thing, selection, state),
    _Items: items.map((item, index) => ({
      ...objectAnswer(item, selection, state),
      _Index: index + Skip,
    })),
  };
}

function objectAnswer(thing: Thing, selection: Selection, state: ExcelState): Answer {
  const answer = scalarsAnswer(thing, selection, state);

  for (const [wire, inner] of selection.links) {
    answer[wire] = project(followLink(thing, wire, state), inner, state);
  }

  return answer;
}

function scalarsAnswer(thing: Thing, selection: Selection, state: ExcelState): Answer {
  const answer = identityOf(thing, state);

  for (const scalar of classOf(thing, state).scalars.values()) {
    if (isAsked(thing, scalar, selection, state)) answer[scalar.wire] = readScalar(thing, scalar.wire);
  }

  return answer;
}

/** «All» leaves out what is not simulated: the library then calls it not loaded instead of giving a guess. */
function isAsked(thing: Thing, scalar: ScalarSchema, selection: Selection, state: ExcelState): boolean {
  if (selection.scalars.has(scalar.wire)) return true;
  if (!selection.all || scalar.wire.startsWith('_')) return false;
  if (scalar.api && !isClaimed(scalar.api, state.sets)) return false;

  return thing.operations.read(scalar.wire) !== undefined || isCount(thing, scalar);
}

function isCount(thing: Thing, scalar: ScalarSchema): boolean {
  return scalar.wire === 'Count' && thing.operations.items !== undefined;
}

/** The same with JavaScript's names, as `retrieve` wants it. */
export function inCamelCase(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inCamelCase);

  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [camelName(key), inCamelCase(one ?? null)]),
  );
}

function camelName(wire: string): string {
  if (wire === '_Items') return 'items';

  return wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
}
