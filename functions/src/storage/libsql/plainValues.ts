import type { StoredValue, StoredValues } from '../store';
import { StoreDamaged } from '../storeErrors';

/** Numbers that JSON has no notation for, by what they are called. */
const SPECIAL: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

/** What of the values is no bytes, as JSON: it keeps NUL and lone surrogates, which SQLite's text does not. */
export function plainJson(values: StoredValues): string {
  const plain = Object.entries(values).flatMap(([name, value]) =>
    value instanceof Uint8Array ? [] : [[name, typeof value === 'number' ? numberJson(value) : value]],
  );

  return JSON.stringify(Object.fromEntries(plain));
}

/** The values that `plainJson` wrote; of all of them only those named in `select`, when it is given. Throws `StoreDamaged`. */
export function plainValues(
  json: string,
  select: ReadonlySet<string> | null,
): readonly (readonly [string, StoredValue])[] {
  return Object.entries(parsed(json))
    .filter(([name]) => select === null || select.has(name))
    .map(([name, value]) => [name, plainValue(name, value)]);
}

function numberJson(value: number): number | readonly [string] {
  if (Object.is(value, -0)) return ['-0'];

  return Number.isFinite(value) ? value : [String(value)];
}

function plainValue(name: string, value: unknown): StoredValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;

  const special = Array.isArray(value) ? SPECIAL[String(value[0])] : undefined;

  if (special === undefined) throw new StoreDamaged(`${name} is no value`);

  return special;
}

function parsed(json: string): object {
  try {
    const values: unknown = JSON.parse(json);

    if (typeof values === 'object' && values !== null) return values;
  } catch (error) {
    throw new StoreDamaged('an entity that is no JSON', { cause: error });
  }

  throw new StoreDamaged('an entity without values');
}
