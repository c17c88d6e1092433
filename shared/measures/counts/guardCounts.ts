import type { Region } from '../../regions/region';
import type { TemplateKey } from '../../templates/template';
import { counted, type Measure } from '../measure';
import { sortedMeasures } from '../sortedMeasures';
import type { CountFault } from './countFault';
import type { CountShape } from './countShape';
import { COUNT_SHAPES } from './countShapes';
import { type Count, countReader } from './readCount';

/** The measures as Svod keeps them, or what is wrong with the list. */
export type GuardedCounts =
  | { readonly ok: true; readonly measures: readonly Measure[] }
  | { readonly ok: false; readonly fault: CountFault };

/**
 * Lets measures through that a sheet of `rows` rows may add up to, in place of its rows: only keys and values of known
 * lists, whole numbers, and parts not above their wholes. Stops at the first fault. What is let through is made anew,
 * so that nothing else can travel in it. Throws for a template of which no counts are taken.
 */
export function guardCounts(
  template: TemplateKey,
  list: readonly unknown[],
  rows: number,
  region: Region,
): GuardedCounts {
  const shapes = COUNT_SHAPES[template];
  if (shapes === undefined) throw new Error(`no counts are taken of ${template}`);

  const read = countReader(shapes, rows, region);
  const counts = new Map<string, Count>();

  for (const [index, measure] of list.entries()) {
    const count = read(measure);
    if (typeof count === 'string') return { ok: false, fault: { reason: count, index } };

    const address = addressOf(count.shape.key, count.dimension);
    if (counts.has(address)) return { ok: false, fault: { reason: 'duplicate', index } };
    counts.set(address, count);
  }

  const all = [...counts.values()];
  const reason = shapes
    .map((shape) =>
      faultOf(
        shape,
        all.filter((count) => count.shape === shape),
        counts,
        rows,
      ),
    )
    .find((found) => found !== null);
  if (reason) return { ok: false, fault: { reason } };

  return { ok: true, measures: sortedMeasures(all.map(toMeasure)) };
}

function faultOf(
  shape: CountShape,
  own: readonly Count[],
  all: ReadonlyMap<string, Count>,
  rows: number,
): CountFault['reason'] | null {
  const whole = all.get(addressOf(shape.key, null))?.value;
  if (shape.whole !== false && whole === undefined) return 'missing';
  if (shape.counts === 'everyRow' && whole !== rows) return 'part';

  const isWithin = own.every((count) => count.value <= boundOf(count, all, rows));
  const isWithinWhole = own.every(({ value }) => value <= (whole ?? rows));
  const isPart = shape.by.every((dimension) => {
    const values = own.filter((count) => count.dimension?.name === dimension.name).map(({ value }) => value);

    if (dimension.values === 'legalEntityInn') return namesEach(values, shape, all);

    // Somebody may be in two groups, so different values add up to anything.
    return shape.counts === 'distinct' || dimension.overlaps || sumOf(values) <= (whole ?? rows);
  });

  return isWithin && isWithinWhole && isPart ? null : 'part';
}

/** What a count is not more than: the same group of what it is a part of, or its whole where that has no such groups. */
function boundOf({ shape, dimension }: Count, all: ReadonlyMap<string, Count>, rows: number): number {
  if (shape.partOf === null) return rows;

  const whole = all.get(addressOf(shape.partOf, null));
  const isCutAlike = whole?.shape.by.some(({ name }) => name === dimension?.name) ?? false;
  const bound = isCutAlike ? all.get(addressOf(shape.partOf, dimension)) : whole;

  return bound?.value ?? 0;
}

/** Of each one there is, and of all that are counted. */
function namesEach(
  values: readonly number[],
  { partOf }: CountShape,
  all: ReadonlyMap<string, Count>,
): boolean {
  return (
    values.every((value) => value === 1) && values.length === all.get(addressOf(partOf ?? '', null))?.value
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function addressOf(key: string, dimension: Count['dimension']): string {
  return dimension === null ? key : JSON.stringify([key, dimension.name, dimension.value]);
}

function toMeasure({ shape, dimension, value }: Count): Measure {
  return counted(shape.key, value, dimension === null ? {} : { [dimension.name]: dimension.value });
}
