import { isClaimed } from '../apiLevel';
import type { ExcelState } from '../excelState';
import type { ApiSet, ClassSchema } from '../schema/schema';
import { Args, type Argument, asRecord } from './args';
import { collectionCall, findItem } from './collection';
import { HostError, invalidArgument, notSimulated } from './hostError';
import type { Json } from './json';
import type { Outcome, Thing } from './thing';

/** The schema of an object's class. */
export function classOf(thing: Thing, state: ExcelState): ClassSchema {
  return schemaOf(thing.className, state);
}

/** The schema of a class by name. */
export function schemaOf(className: string, state: ExcelState): ClassSchema {
  const schema = state.schema.get(className);

  if (!schema) throw notSimulated(className);

  return schema;
}

/** Throws `ApiNotFound` for a member above the claimed sets. */
export function guardApi(api: ApiSet | null, what: string, state: ExcelState): void {
  if (api && !isClaimed(api, state.sets))
    throw new HostError(
      'ApiNotFound',
      `${what} needs ${api.set} ${api.version}, which this host does not claim.`,
    );
}

/** Reads a scalar by its wire name. */
export function readScalar(thing: Thing, wire: string): Json {
  const read = thing.operations.read(wire);

  if (read) return read();
  if (wire === 'Count' && thing.operations.items) return thing.operations.items().length;

  throw notSimulated(`${thing.className}.${wire}`);
}

/** Writes a scalar by any spelling of its name. */
export function writeScalar(thing: Thing, name: string, value: Argument, state: ExcelState): void {
  const scalar = classOf(thing, state).scalars.get(name.toLowerCase());

  if (!scalar) throw new HostError('ApiNotFound', `${thing.className}.${name}`);

  guardApi(scalar.api, `${thing.className}.${scalar.name}`, state);

  if (!scalar.writable) throw invalidArgument(`${thing.className}.${scalar.name} is read-only.`);

  const write = thing.operations.write(scalar.wire);

  if (!write) throw notSimulated(`Setting ${thing.className}.${scalar.name}`);

  write(value);
}

/** Sets what a record says, down through links. */
export function update(thing: Thing, record: { readonly [key: string]: Argument }, state: ExcelState): void {
  for (const [name, value] of Object.entries(record)) {
    if (!classOf(thing, state).links.has(name.toLowerCase())) {
      writeScalar(thing, name, value, state);
      continue;
    }

    const linked = followLink(thing, name, state);

    if (linked) update(linked, asRecord(value), state);
  }
}

/** The object a link leads to. */
export function followLink(thing: Thing | null, name: string, state: ExcelState): Thing | null {
  if (thing === null) return null;

  const link = classOf(thing, state).links.get(name.toLowerCase());

  if (!link) throw new HostError('InvalidObjectPath', `${thing.className} has no ${name}.`);

  guardApi(link.api, `${thing.className}.${link.name}`, state);

  const follow = thing.operations.link(link.wire);

  if (!follow) throw notSimulated(`${thing.className}.${link.name}`);

  return follow();
}

/** An item of a collection by key. */
export function itemOf(thing: Thing | null, key: Json): Thing | null {
  return thing && findItem(thing, key);
}

/** Calls a method by its wire name. A call on a null object is a quiet nothing, as in Excel. */
export function callMethod(
  thing: Thing | null,
  wire: string,
  args: readonly Argument[],
  state: ExcelState,
): Outcome {
  if (thing === null) return null;
  if (wire === '_KeepReference') {
    state.references.keep(thing);
    return undefined;
  }

  const schema = classOf(thing, state);
  const method = schema.methods.get(wire);

  if (!method && !schema.isCollection) throw new HostError('ApiNotFound', `${thing.className}.${wire}`);

  guardApi(method?.api ?? null, `${thing.className}.${method?.name ?? wire}`, state);

  if (/^_(Unr|R)egister/.test(wire)) return state.events.registration(thing, wire);

  return callSimulated(thing, wire, new Args(args));
}

function callSimulated(thing: Thing, wire: string, args: Args): Outcome {
  const call = thing.operations.call(wire);

  if (call) return call(args);

  const fromCollection = collectionCall(thing, wire, args);

  if (fromCollection) return fromCollection.outcome;
  if (wire.endsWith('OrNullObject'))
    return nullUnlessFound(() => callSimulated(thing, plainName(wire), args));

  throw notSimulated(`${thing.className}.${wire}(…)`);
}

function plainName(wire: string): string {
  return wire.slice(0, -'OrNullObject'.length);
}

/** What `find` gives, or the null object where the thing is not there. */
function nullUnlessFound(find: () => Outcome): Outcome {
  try {
    return find();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;

    if (code === 'ItemNotFound') return null;

    throw error;
  }
}
