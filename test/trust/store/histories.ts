import fc from 'fast-check';
import type { Change, Store, StoredValue, StoredValues } from '../../../functions/src/storage/store';
import { plain } from '../../functions/storage/suite/changes';
import { TABLE } from '../../functions/storage/suite/suiteContext';

/** One thing done to a store. A `replace` guards itself by the etag that was seen `age` states of the row ago. */
export type Step =
  | { readonly kind: 'commit'; readonly changes: readonly PlannedChange[] }
  | { readonly kind: 'get'; readonly row: string; readonly select: readonly string[] | undefined }
  | {
      readonly kind: 'range';
      readonly from: string;
      readonly to: string;
      readonly select: readonly string[] | undefined;
    };

type PlannedChange = {
  readonly kind: Change['kind'];
  readonly row: string;
  readonly values: StoredValues;
  readonly age: number;
};

/** Few, so that they meet again; in an order that UTF-8 and UTF-16 see differently from the emoji on. */
const ROWS = ['a', 'a:', 'a;', 'B', "it's", 'ёж', '\uff5e', '😀', 'part:1:0000', 'part:10:0000'];
const NAMES = ['x', 'y', 'blocks', 'p0', '_z'];

const row = fc.constantFrom(...ROWS);
const select = fc.option(fc.subarray(NAMES), { nil: undefined });

/** Values that both keep as they are: Azure's JSON has no -0, and Azurite does not read line separators. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll(/[\u2028\u2029]/g, ' ')),
  fc.constantFrom('', '\u0000', 'a\u0000b', '"', '2024-11-25T00:00:00Z', 'true', '1', '😀'),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.uint8Array({ maxLength: 2000 }),
) satisfies fc.Arbitrary<StoredValue>;

const change = fc.record<PlannedChange>({
  kind: fc.constantFrom('create', 'create', 'replace', 'replace', 'remove'),
  row,
  values: fc.dictionary(fc.constantFrom(...NAMES), value, { noNullPrototype: true }),
  age: fc.constantFrom(0, 0, 0, 1),
});

/** A history of up to 20 steps. */
export const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .uniqueArray(change, { selector: (one) => one.row, minLength: 1, maxLength: 4 })
        .map((changes): Step => ({ kind: 'commit', changes })),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('get' as const), row, select }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('range' as const), from: row, to: row, select }) },
  ),
  { minLength: 4, maxLength: 20 },
);

/** What a store answers to a history, and everything it holds after it. Etags, which are its own, are left out. */
export async function play(store: Store, partition: string, steps: readonly Step[]): Promise<unknown> {
  const etags = new Map<string, readonly string[]>();
  const answers: unknown[] = [];

  for (const step of steps) {
    answers.push(await answerTo(store, partition, step, etags));
    if (step.kind === 'commit') await remember(store, partition, etags);
  }

  answers.push((await store.range(TABLE, partition, ' ', '\uffff')).map(withoutEtag));

  return answers;
}

async function answerTo(
  store: Store,
  partition: string,
  step: Step,
  etags: ReadonlyMap<string, readonly string[]>,
): Promise<unknown> {
  switch (step.kind) {
    case 'commit':
      return store.commit(
        TABLE,
        partition,
        step.changes.map((planned) => toChange(planned, etags)),
      );
    case 'get': {
      const entity = await store.get(TABLE, partition, step.row, step.select);

      return entity === null ? null : withoutEtag(entity);
    }
    case 'range':
      return (await store.range(TABLE, partition, step.from, step.to, step.select)).map(withoutEtag);
  }
}

function toChange(
  { kind, row, values, age }: PlannedChange,
  etags: ReadonlyMap<string, readonly string[]>,
): Change {
  if (kind === 'remove') return { kind, row };
  if (kind === 'create') return { kind, row, values };

  // One that no service gives out, for a row that has never been or has no state so old.
  return { kind, row, values, etag: etags.get(row)?.at(-1 - age) ?? 'W/"datetime\'2000-01-01\'"' };
}

async function remember(
  store: Store,
  partition: string,
  etags: Map<string, readonly string[]>,
): Promise<void> {
  for (const { row, etag } of await store.range(TABLE, partition, ' ', '\uffff', [])) {
    const seen = etags.get(row) ?? [];

    if (seen.at(-1) !== etag) etags.set(row, [...seen, etag]);
  }
}

function withoutEtag({ row, values }: { readonly row: string; readonly values: StoredValues }): unknown {
  return { row, values: plain(values) };
}
