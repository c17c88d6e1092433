import type { Value } from '../columns/columns';
import { encodeColumn } from '../columns/encodeColumn';
import { guardCodes } from '../columns/guardCodes';
import { toWireColumns, type WireColumn } from '../columns/toWireColumns';
import type { Fact } from './fact';
import { factKey } from './factKey';

/** What a fact is made of besides its key, which follows from the rest. */
export const FACT_FIELDS = [
  'region',
  'year',
  'template',
  'reporter',
  'organisation',
  'indicator',
  'cut',
  'level',
  'form',
  'item',
  'state',
  'quality',
  'value',
  'revision',
  'receipt',
] as const satisfies readonly (keyof Fact)[];

type Field = (typeof FACT_FIELDS)[number];

/** Facts as columns: of 100,000 each distinct text crosses once. */
export type WireFacts = { readonly rows: number; readonly columns: Record<string, WireColumn> };

/** Facts as they are sent and stored. */
export function toWireFacts(facts: readonly Fact[]): WireFacts {
  const columns = Object.fromEntries(
    FACT_FIELDS.map((field) => [field, encodeColumn(facts.map((fact) => fact[field]))]),
  );

  return { rows: facts.length, columns: toWireColumns({ rows: facts.length, columns }) };
}

/** The facts that `toWireFacts` made columns of. Throws when they are none. */
export function fromWireFacts({ rows, columns }: WireFacts): readonly Fact[] {
  const read = FACT_FIELDS.map((field) => {
    const { dictionary = [], codes: text = '' } = columns[field] ?? {};
    const codes = guardCodes(text, rows, dictionary.length, field);

    if ('reason' in codes) throw new Error(`facts: ${codes.reason} in ${field}`);

    return { field, dictionary, codes };
  });

  return Array.from({ length: rows }, (_, row) => {
    const values: Partial<Record<Field, Value>> = {};

    for (const { field, dictionary, codes } of read) values[field] = dictionary[codes[row] ?? 0] ?? null;

    // Safe: these are the fields of that very type, as toWireFacts wrote them.
    const fact = values as Pick<Fact, Field>;

    return { key: factKey({ ...fact, dimensions: dimensionsOfFact(fact) }), ...fact };
  });
}

/** What the number of a fact was limited to, by the names in its cut. */
function dimensionsOfFact({
  cut,
  level,
  form,
  item,
}: Pick<Fact, 'cut' | 'level' | 'form' | 'item'>): Readonly<Record<string, string>> {
  if (cut === '') return {};

  const items = new Map(
    (item ?? '').split(';').map((part) => {
      const colon = part.indexOf(':');

      return [part.slice(0, colon), part.slice(colon + 1)];
    }),
  );
  const known: Readonly<Record<string, string | null>> = { level, form };

  return Object.fromEntries(cut.split('+').map((name) => [name, items.get(name) ?? known[name] ?? '']));
}
