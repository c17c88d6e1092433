import * as z from 'zod';
import type { StoredValue, StoredValues } from '../../src/storage/store';

/** An entity of a backup: what the store keeps of it but its etag, which is the store's own. */
export type BackupEntity = { readonly row: string; readonly values: StoredValues };

/** A value as JSON has it: binary and the numbers that JSON has not are told apart by their wrapping. */
const written = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ binary: z.base64() }),
  z.strictObject({ number: z.enum(['NaN', 'Infinity', '-Infinity', '-0']) }),
]);

/** Taken apart before it is checked: z.record leaves out a value called `__proto__`, which a backup must not lose. */
const namedValues = z.preprocess(
  (values) => (isObject(values) ? Object.entries(values) : undefined),
  z.array(z.tuple([z.string(), written])),
);

const line = z.strictObject({ row: z.string().min(1), values: namedValues });

/** An entity as a line of JSON. */
export function toEntityLine({ row, values }: BackupEntity): string {
  return JSON.stringify({
    row,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toWritten(value)])),
  });
}

/** What `toEntityLine` wrote. Throws on anything else. */
export function fromEntityLine(text: string): BackupEntity {
  const { row, values } = line.parse(JSON.parse(text));

  return {
    row,
    values: Object.fromEntries(values.map(([name, value]) => [name, fromWritten(value)])),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toWritten(value: StoredValue): z.infer<typeof written> {
  if (value instanceof Uint8Array) return { binary: Buffer.from(value).toString('base64') };
  if (typeof value !== 'number') return value;
  if (Object.is(value, -0)) return { number: '-0' };

  return Number.isFinite(value)
    ? value
    : { number: z.enum(['NaN', 'Infinity', '-Infinity']).parse(String(value)) };
}

function fromWritten(value: z.infer<typeof written>): StoredValue {
  if (typeof value !== 'object') return value;

  return 'binary' in value ? new Uint8Array(Buffer.from(value.binary, 'base64')) : Number(value.number);
}
