import type { ExcelState } from '../excelState';
import type { Argument } from './args';
import { HostError, notFound, notSimulated } from './hostError';
import type { Json } from './json';
import { callMethod, followLink, itemOf } from './members';
import { Thing } from './thing';
import { type ArgumentInfo, type ObjectPath, PATH, type RequestBody } from './wire';

/** Finds the objects that a batch's paths stand for. */
export type Paths = {
  /** The object of a path. Each path is walked once, when it is first needed: `Add` may stand in one. */
  readonly resolve: (id: number) => Thing | null;
  /** The object of a path that was walked already. */
  readonly known: (id: number) => Thing | null;
  /** Arguments with the objects they name. */
  readonly argumentsOf: (info: ArgumentInfo | undefined) => readonly Argument[];
};

/** Makes the paths of one batch. */
export function pathsOf(body: RequestBody, root: Thing, state: ExcelState): Paths {
  const found = new Map<number, Thing | null>();

  function resolve(id: number): Thing | null {
    const known = found.get(id);

    if (known !== undefined) return known;

    const path = body.ObjectPaths[id];

    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);

    const thing = walk(path);

    found.set(id, thing);

    return thing;
  }

  function walk(path: ObjectPath): Thing | null {
    const parent = () => resolve(path.ParentObjectPathId ?? 0);

    switch (path.ObjectPathType) {
      case PATH.root:
        return root;
      case PATH.newObject:
        throw notSimulated(path.Name);
      case PATH.method:
        return objectOf(callMethod(parent(), path.Name, argumentsOf(path.ArgumentInfo), state));
      case PATH.property:
        return followLink(parent(), path.Name, state);
      case PATH.indexer:
        return itemOf(parent(), path.ArgumentInfo?.Arguments?.[0] ?? null);
      case PATH.reference:
        return state.references.get(path.Name);
      case PATH.nullObject:
        return null;
      default:
        throw new HostError('InvalidObjectPath', `Object paths of type ${path.ObjectPathType} are unknown.`);
    }
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) =>
      argumentOf(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  /** `reference` marks, at the same place, what is the number of a path and not a number. */
  function argumentOf(value: Json | undefined, reference: Json | undefined): Argument {
    if (typeof reference === 'number' && reference > 0) return resolve(reference);
    if (Array.isArray(value))
      return value.map((one, index) =>
        argumentOf(one, Array.isArray(reference) ? reference[index] : undefined),
      );
    if (value === null || typeof value !== 'object') return value;

    const entries = Object.entries(value);
    const [first] = entries;

    if (first?.[0] === '_ObjectPathId') return resolve(Number(first[1]));

    return Object.fromEntries(entries.map(([key, one]) => [key, argumentOf(one, undefined)]));
  }

  return { resolve, known: (id) => found.get(id) ?? null, argumentsOf };
}

function objectOf(outcome: unknown): Thing | null {
  if (outcome === null || outcome instanceof Thing) return outcome;

  throw notFound();
}
