import * as z from 'zod';
import { TEMPLATE_KEYS } from '../templates/templates';
import { isTimeZone } from './isTimeZone';
import { monthDay, oktmo, source, sourceDocument, year } from './schema/fields';
import {
  type dueRule,
  type executorRole,
  municipalRoadmap,
  roadmap,
  type roadmapItem,
} from './schema/roadmap';
import { coverage, indicator, ladder } from './schema/targets';

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

const mentoringForm = z.strictObject({
  key: z.enum(['T_T', 'P_P', 'T_P', 'T_PO', 'T_PR', 'S_P', 'E_P', 'E_S', 'SP_P']),
  title: z.string().min(1),
  /** The source's own wording, where `title` mends it. */
  titleInSource: z.string().min(1).optional(),
  /** Not allowed next to a person: the form itself discloses health or social status (docs/privacy.md). */
  countsOnly: z.boolean(),
  /** `null`: no source of this region lists it (docs/sources.md). */
  source: source.nullable(),
});

/** One template's place in the reporting year. A template that the calendar does not name is not used in the region. */
const calendarEntry = z.strictObject({
  template: z.enum(TEMPLATE_KEYS),
  /** Last local day on which a push is on time, in the reporting year. */
  due: monthDay,
  /**
   * What the reporting year is. `schoolYear`: the school year that ends in it, so a report made in May 2023
   * is of the school year 2022/23 and belongs to 2023.
   */
  period: z.enum(['calendarYear', 'schoolYear']),
  /** Who reports it here, out of those for whom the template is made. */
  reportedBy: z.array(z.enum(['municipality', 'organisation', 'region'])).min(1),
  /** `optional`: taken and counted, but nobody is waited for. */
  obligation: z.enum(['owed', 'optional']),
  /** First year; earlier years are not waited for. */
  from: year,
  /** `null`: no source names the day, it is this profile's proposal. */
  source: source.nullable(),
  /** The act or reason by which the operator settled day or obligation; only where they are not the profile's own. */
  basis: z.string().min(1).optional(),
});

/** A part of a template's rows that a source asks for as a registry of its own. */
const registryView = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z]{1,39}$/),
  /** The end of its sheet's name: short, no spaces, no quotes. */
  name: z.string().regex(/^[\p{L}\p{N}]{1,18}$/u),
  title: z.string().min(1),
  template: z.enum(TEMPLATE_KEYS),
  /** The rows whose list column, by the key under which it leaves the workbook, holds one of these values. */
  where: z.strictObject({ column: z.string().min(1), holds: z.array(z.string().min(1)).min(1) }),
  /** Whose rows; everybody's where it is absent. */
  reporter: oktmo.optional(),
  source,
});

/** What no source settles; each value is printed on the sheets that depend on it. */
export const settings = z.strictObject({
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
  /** Every document that a `source` of this profile points at. */
  documents: z.array(sourceDocument),
  authority: z.strictObject({ name: z.string().min(1), source }),
  /** `null` where no source names one; the authority then does the operator's work. */
  operator: z
    .strictObject({
      name: z.string().min(1),
      shortName: z.string().min(1),
      source,
      /** The operator's unit that does the work, where a source names one. */
      centre: z.strictObject({ name: z.string().min(1), source }).optional(),
    })
    .nullable(),
  municipalities: z.array(municipality).min(1),
  /** Keys of the municipalities that report, or all of them. */
  reportingMunicipalities: z.union([z.literal('all'), z.array(oktmo).min(1)]),
  mentoringForms: z.array(mentoringForm).min(1),
  indicators: z.array(indicator),
  ladders: z.array(ladder),
  coverages: z.array(coverage),
  /** The region's own roadmap; `null` where no source gives it. */
  roadmap: roadmap.nullable(),
  municipalRoadmaps: z.array(municipalRoadmap),
  calendar: z.array(calendarEntry),
  registryViews: z.array(registryView),
  settings,
  /** How long rows are kept, in months after the end of the reporting year; sums and receipts stay. */
  retention: z.strictObject({ rowMonths: z.int().min(1).max(120), source: source.nullable() }),
  /** Contradictions, cuts and readings of the sources, shown with the data they concern. */
  notes: z.array(z.strictObject({ text: z.string().min(1), source: source.nullable() })),
});

/** A subject of the federation with its municipalities, forms, indicators, targets, roadmap and calendar. */
export type Region = z.infer<typeof regionSchema>;
/** A municipality of a region. */
export type Municipality = Region['municipalities'][number];
/** An indicator with its targets. */
export type Indicator = Region['indicators'][number];
/** A quantity promised year by year. */
export type Ladder = Region['ladders'][number];
/** A share of municipalities or organisations that are to be reached. */
export type Coverage = Region['coverages'][number];
/** An activity with its due rules and executors. */
export type RoadmapItem = z.infer<typeof roadmapItem>;
/** When an item is due. */
export type DueRule = z.infer<typeof dueRule>;
/** Who carries an item out. */
export type ExecutorRole = z.infer<typeof executorRole>;
/** A municipality's own roadmap with the act it comes from. */
export type MunicipalRoadmap = z.infer<typeof municipalRoadmap>;
/** One template's place in the reporting year. */
export type CalendarEntry = Region['calendar'][number];
/** A part of a template's rows as a registry of its own. */
export type RegistryView = Region['registryViews'][number];
/** A form of mentoring in use in a region. */
export type MentoringForm = Region['mentoringForms'][number];
/** What the profile decides where no source does. */
export type RegionSettings = Region['settings'];
