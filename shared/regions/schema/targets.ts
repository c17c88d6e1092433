import * as z from 'zod';
import { TEMPLATE_KEYS } from '../../templates/templates';
import { source, year } from './fields';

const targets = z.array(
  z.strictObject({
    year,
    value: z.number().nonnegative(),
    /** The act or reason by which the operator settled it; only of a target that is not the profile's own. */
    basis: z.string().min(1).optional(),
  }),
);

/** A sum of measures; `level` says whose people are counted, so that levels are never added. */
const measureSum = z.strictObject({
  measure: z.string().min(1),
  level: z.enum(['school', 'college', 'supplementary']).nullable(),
});

/** A share or a flag with its targets. */
export const indicator = z.strictObject({
  key: z.string().regex(/^[A-Z]\d{1,2}$/),
  title: z.string().min(1),
  /** The federal project or act the indicator comes from; `null` where the seed's cell is empty. */
  act: z.string().min(1).nullable(),
  unit: z.enum(['%', 'flag']),
  direction: z.enum(['atLeast']),
  numerator: measureSum,
  /** Absent for a flag. */
  denominator: measureSum.nullable(),
  /** Only years that a seed names; nothing is interpolated. */
  targets,
  /** `null`: no source gives it, the wording is this profile's proposal. */
  source: source.nullable(),
});

/**
 * A quantity that a roadmap item promises year by year: how many were trained, took part, are listed. `counts`
 * names the measure; regional events and trainings count from the region's own submission alone.
 */
export const ladder = z.strictObject({
  key: z.string().regex(/^L\d{1,2}$/),
  /** Number of the roadmap item. */
  item: z.string().min(1),
  title: z.string().min(1),
  unit: z.enum(['people', 'events', 'records', 'practices', 'publications']),
  /** «Не менее» or a plain number; both are reached from the target on. */
  kind: z.enum(['min', 'count']),
  /** Whether the number is a state on the date, what the year added, or not said (then `settings.registryCount` decides). */
  accumulation: z.enum(['stock', 'flow', 'unstated']),
  counts: z.strictObject({
    template: z.enum(TEMPLATE_KEYS),
    measure: z.string().min(1),
    dimensions: z.record(z.string(), z.string()),
    from: z.enum(['region', 'everybody']),
  }),
  targets,
  source,
});

/**
 * A share of municipalities or of organisations that are reached. A municipality is covered when `measure` of
 * its monitoring is above 0; organisations are covered as far as `measure` counts them out of `total`.
 */
export const coverage = z.discriminatedUnion('of', [
  z.strictObject({
    key: z.string().regex(/^C\d{1,2}$/),
    of: z.literal('municipalities'),
    title: z.string().min(1),
    measure: z.string().min(1),
    targets,
    source: source.nullable(),
  }),
  z.strictObject({
    key: z.string().regex(/^C\d{1,2}$/),
    of: z.literal('organisations'),
    title: z.string().min(1),
    measure: z.string().min(1),
    total: z.string().min(1),
    targets,
    source: source.nullable(),
  }),
]);
