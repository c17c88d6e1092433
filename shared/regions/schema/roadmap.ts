import * as z from 'zod';
import { month, monthDay, oktmo, source, year } from './fields';

/** When a roadmap item is due, in the region's local time. */
export const dueRule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('once'),
    at: z.union([month, z.iso.date(), z.string().regex(/^20\d\d$/)], 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
  }),
  z.strictObject({ kind: z.literal('window'), from: month, to: month }),
  z.strictObject({
    kind: z.literal('annualBy'),
    by: monthDay,
    years: z.array(year).min(1),
    yearsStated: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('annualWindow'),
    from: monthDay,
    to: monthDay,
    years: z.array(year).min(1),
  }),
  z.strictObject({ kind: z.literal('period'), from: year, to: year }),
  /** Once in each of the years, no day given. */
  z.strictObject({ kind: z.literal('annual'), years: z.array(year).min(1) }),
  /** Some time in one month of each year. */
  z.strictObject({
    kind: z.literal('annualMonth'),
    month: z.int().min(1).max(12),
    years: z.array(year).min(1),
    yearsStated: z.boolean(),
  }),
]);

/** Who carries an item out. */
export const executorRole = z.enum(['authority', 'operator', 'municipality', 'organisation']);

/** An activity with its due rules and executors. */
export const roadmapItem = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(1),
  /** A heading over the items that follow. It may be dated and have executors of its own, and is then a task too. */
  isSection: z.boolean(),
  /** The source's own words; `null` where the cell is empty or there is none. */
  dueText: z.string().min(1).nullable(),
  /** Every rule adds its instances; none where the source gives no time. */
  due: z.array(dueRule),
  executors: z.array(executorRole),
  /** How the source names the executors, where it names more than their level. */
  executorTexts: z.partialRecord(executorRole, z.string().min(1)).optional(),
  /** The result column, word for word; `null` where the source has none. */
  result: z.string().min(1).nullable(),
  source,
});

/** Items in the order of the source. */
export const roadmap = z.strictObject({
  title: z.string().min(1),
  period: z.strictObject({ from: year, to: year }),
  items: z.array(roadmapItem).min(1),
});

/** A clause of an act that obliges somebody. */
const duty = z.strictObject({
  clause: z.string().min(1),
  text: z.string().min(1),
  /** Last day on time; `null` where the source gives none, or it is cut. */
  by: z.iso.date().nullable(),
  addressees: executorRole,
  source,
});

/** What a municipality has of its own: a roadmap and the act it comes from. */
export const municipalRoadmap = z.strictObject({
  /** The municipality's key. */
  municipality: oktmo,
  act: z.string().min(1),
  ...roadmap.shape,
  duties: z.array(duty),
});
