import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';
import { isTimeZone } from './isTimeZone';

/** Where a fact was read: one of the five source documents (docs/sources.md) and the item in it. */
export const source = z.strictObject({
  document: z.enum(['S0', 'S1', 'S2', 'S3', 'S4']),
  item: z.string().min(1),
});

const year = z.int().min(2019).max(2100);
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected YYYY-MM');
/** A day that every year has; 29 February is refused. */
const monthDay = z
  .string()
  .regex(
    /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
    'expected MM-DD, a day that every year has',
  );
const oktmo = z.string().regex(/^\d{8}$/, 'expected 8 digits of ОКТМО');

/** A municipality's code at a time; codes change when a district becomes an okrug. */
const oktmoRecord = z.strictObject({
  code: oktmo.nullable(),
  /** The classifier's control digit, where a source gives one. */
  control: z.int().min(0).max(9).optional(),
  /** First year in which the code is known to hold; `null` when the change is not dated in any source. */
  since: year.nullable(),
  /**
   * `verified`: the classifier of 2019 and a second source. `classifierOnly`: the classifier of 2019 and a
   * valid control digit. `singleSource`: one later source, not the classifier (docs/sources.md).
   */
  confidence: z.enum(['verified', 'classifierOnly', 'singleSource']),
  /** What the municipality is called under this code. */
  name: z.string().min(1),
});

const municipality = z.strictObject({
  /** The ОКТМО of 2019; never changes, whatever the current code is. */
  key: oktmo,
  name: z.string().min(1),
  type: z.enum(['муниципальный район', 'городской округ', 'муниципальный округ']),
  /** Oldest first: the record of 2019, then successors. */
  oktmo: z.array(oktmoRecord).min(1),
  /** Other names people type. No name stands for two municipalities. */
  aliases: z.array(z.string().min(1)),
});

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
]);

const roadmapItem = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(1),
  due: dueRule,
  executors: z.array(z.enum(['authority', 'operator', 'municipality', 'organisation'])),
  source,
});

/** A sum of measures; `level` says whose people are counted, so that levels are never added. */
const measureSum = z.strictObject({
  measure: z.string().min(1),
  level: z.enum(['school', 'college', 'supplementary']).nullable(),
});

const indicator = z.strictObject({
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
  targets: z.array(z.strictObject({ year, value: z.number().nonnegative() })),
  source,
});

const mentoringForm = z.strictObject({
  key: z.enum(['T_T', 'P_P', 'T_P', 'T_PO', 'T_PR', 'S_P', 'E_P', 'SP_P']),
  title: z.string().min(1),
  /** The source's own wording, where `title` mends it. */
  titleInSource: z.string().min(1).optional(),
  /** Not allowed next to a person: the form itself discloses health or social status (docs/privacy.md). */
  countsOnly: z.boolean(),
  source,
});

/** One template's place in the reporting year. */
const calendarEntry = z.strictObject({
  template: z.enum(TEMPLATE_KEYS),
  /** Last local day on which a push is on time. */
  due: monthDay,
  /** `null`: no source names the day, it is this profile's proposal. */
  source: source.nullable(),
});

/** What no source settles; each value is printed on the sheets that depend on it. */
const settings = z.strictObject({
  /** A survey answer from 1 to 10 counts as satisfied from this score on. */
  satisfactionThreshold: z.int().min(1).max(10),
  /** Whether «вовлечён» means a mentee only or any role. */
  involvedRole: z.enum(['mentee', 'any']),
  /** Whether a registry's count is the state on the date (stock) or what the year added (flow). */
  registryCount: z.enum(['stock', 'flow']),
  /** More mentees than this per mentor want an explanation. */
  menteesPerMentor: z.int().min(1),
  /** A denominator that moved by more than this share against last year wants an explanation, in percent. */
  yearOnYearTolerance: z.number().positive(),
});

/**
 * The whole profile of a subject of the federation. Unknown keys are refused. What one field says of another
 * is checked by `checkRegion`.
 */
export const regionSchema = z.strictObject({
  key: z.string().regex(/^[a-z]{2,40}$/),
  name: z.string().min(1),
  oktmo,
  /** IANA name; deadlines are local days in it. */
  timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone'),
  period: z.strictObject({ from: year, to: year }),
  authority: z.strictObject({ name: z.string().min(1), source }),
  operator: z.strictObject({
    name: z.string().min(1),
    shortName: z.string().min(1),
    source,
    /** The operator's unit that does the work, where a source names one. */
    centre: z.strictObject({ name: z.string().min(1), source }).optional(),
  }),
  municipalities: z.array(municipality).min(1),
  mentoringForms: z.array(mentoringForm).min(1),
  indicators: z.array(indicator),
  roadmap: z.array(roadmapItem),
  calendar: z.array(calendarEntry),
  settings,
  /** Contradictions, cuts and readings of the sources, shown with the data they concern. */
  notes: z.array(z.strictObject({ text: z.string().min(1), source: source.nullable() })),
});

/** A subject of the federation with its municipalities, forms, indicators, targets, roadmap and calendar. */
export type Region = z.infer<typeof regionSchema>;
/** A municipality of a region. */
export type Municipality = Region['municipalities'][number];
/** An indicator with its targets. */
export type Indicator = Region['indicators'][number];
/** A form of mentoring in use in a region. */
export type MentoringForm = Region['mentoringForms'][number];
/** What the profile decides where no source does. */
export type RegionSettings = Region['settings'];
