import type { ExcelState } from '../excelState';
import type { ClassSchema } from '../schema/schema';
import { invalidArgument } from './hostError';
import { guardApi, schemaOf } from './members';
import type { QueryInfo } from './wire';

/** What is to be loaded of an object: scalars by wire name, and the same of the objects it links to. */
export type Selection = {
  /** All scalars that are simulated. */
  all: boolean;
  readonly scalars: Set<string>;
  readonly links: Map<string, Selection>;
};

/** Words in load() that mean nothing to anybody: Microsoft's own samples load them. */
const NOTHING = new Set(['$none', 'nopropertiesneeded']);

/**
 * The selection a query asks for. Names a class does not have are told to `unknown`: Excel ignores them, and
 * the library then calls them not loaded.
 */
export function selectionOf(
  className: string,
  query: QueryInfo,
  state: ExcelState,
  unknown: (name: string) => void,
): Selection {
  const schema = schemaOf(className, state);
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const selection = emptySelection();

  if ((query.Select ?? []).length === 0) selection.all = true;
  for (const name of names) select(selection, schema, name.split(/[/.]/), state, unknown);

  return selection;
}

function emptySelection(): Selection {
  return { all: false, scalars: new Set(), links: new Map() };
}

function select(
  into: Selection,
  schema: ClassSchema,
  path: readonly string[],
  state: ExcelState,
  unknown: (name: string) => void,
): void {
  const [head = '', ...rest] = path;

  if (schema.isCollection && head === 'items') {
    select(into, schema, rest.length > 0 ? rest : ['*'], state, unknown);
    return;
  }
  if (head === '*' || head === '$all') {
    into.all = true;
    return;
  }

  const owner = ownerOf(schema, head, state);
  const scalar = owner.scalars.get(head.toLowerCase());
  const link = owner.links.get(head.toLowerCase());

  if (scalar) {
    if (rest.length > 0) throw invalidArgument();

    guardApi(scalar.api, `${owner.name}.${scalar.name}`, state);
    into.scalars.add(scalar.wire);
  } else if (link) {
    const inner = into.links.get(link.wire) ?? emptySelection();

    into.links.set(link.wire, inner);
    select(inner, schemaOf(link.className, state), rest.length > 0 ? rest : ['*'], state, unknown);
  } else if (!NOTHING.has(head.toLowerCase())) {
    unknown(`${owner.name}.${head}`);
  }
}

/** A name loaded on a collection is one of its items', unless the collection itself has it. */
function ownerOf(schema: ClassSchema, name: string, state: ExcelState): ClassSchema {
  const isOwn = schema.scalars.has(name.toLowerCase());

  return schema.isCollection && !isOwn && schema.itemClass !== null
    ? schemaOf(schema.itemClass, state)
    : schema;
}
