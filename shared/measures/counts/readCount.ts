import { isCalendarDate } from '../../columns/guards/isCalendarDate';
import { isLegalEntityInn } from '../../columns/guards/isLegalEntityInn';
import { isRecord } from '../../columns/isRecord';
import type { Region } from '../../regions/region';
import { enumerationItems } from '../../templates/enumerations';
import type { CountFault } from './countFault';
import type { CountDimension, CountShape } from './countShape';

/** A measure that is what its shape allows. `dimension` is `null` for the registry as a whole. */
export type Count = {
  readonly shape: CountShape;
  readonly dimension: { readonly name: string; readonly value: string } | null;
  readonly value: number;
};

/** Reads one measure of a list; gives the reason where it is none. No text gets through that is not a known key. */
export type CountReader = (measure: unknown) => Count | CountFault['reason'];

/** A reader of the measures that `shapes` allow, of a sheet of `rows` rows. */
export function countReader(shapes: readonly CountShape[], rows: number, region: Region): CountReader {
  const known = new Map(shapes.map((shape) => [shape.key, { shape, dimensions: readersOf(shape, region) }]));

  return (measure) => {
    if (!hasExactly(measure, ['key', 'dimensions', 'quantity'])) return 'shape';

    const { key, dimensions, quantity } = measure;
    const found = typeof key === 'string' ? known.get(key) : undefined;
    if (found === undefined) return 'key';

    const { shape } = found;
    const dimension = readDimension(dimensions, found.dimensions);
    if (dimension === undefined || (dimension === null && shape.whole === false)) return 'dimension';

    const value = readValue(quantity, rows);

    return value === null ? 'quantity' : { shape, dimension, value };
  };
}

type Readers = ReadonlyMap<string, (value: string) => boolean>;

function readersOf({ by }: CountShape, region: Region): Readers {
  return new Map(by.map((dimension) => [dimension.name, readerOf(dimension, region)]));
}

function readerOf({ values }: CountDimension, region: Region): (value: string) => boolean {
  if (values === 'calendarYear') return (text) => isCalendarDate(`${text}-01-01`);
  if (values === 'legalEntityInn') return isLegalEntityInn;

  const listed = new Set(
    'list' in values ? enumerationItems(values.list, region).map(({ key }) => key) : values.oneOf,
  );

  return (text) => listed.has(text);
}

/** `null`: of the whole; `undefined`: not allowed. No count is limited by two things at once. */
function readDimension(dimensions: unknown, readers: Readers): Count['dimension'] | undefined {
  if (!isRecord(dimensions)) return undefined;

  const [entry, ...more] = Object.entries(dimensions);
  if (entry === undefined) return null;

  const [name, value] = entry;
  const isKnown = typeof value === 'string' && readers.get(name)?.(value) === true;

  return isKnown && more.length === 0 ? { name, value } : undefined;
}

function readValue(quantity: unknown, rows: number): number | null {
  if (!hasExactly(quantity, ['kind', 'value']) || quantity.kind !== 'exact') return null;

  const { value } = quantity;
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= rows;

  // Negative zero is no other number.
  return isCount ? Math.abs(value) : null;
}

function hasExactly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;

  const own = Object.keys(value);

  return own.length === keys.length && keys.every((key) => own.includes(key));
}
