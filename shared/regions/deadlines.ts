import type { TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import { dueDate } from './dueDate';
import type { DueInstance } from './dueInstances';
import { itemInstances } from './itemInstances';
import type { CalendarEntry, ExecutorRole, Region, RoadmapItem } from './region';
import type { ReporterKind } from './reporterKind';

/** Something that is due on a day. */
export type Deadline = {
  /** Last local day on time, counted whole. */
  readonly day: string;
  /** First local day, where the source names one. */
  readonly from: string | null;
  /** A template to send, an item of a roadmap, a clause of an act. */
  readonly kind: 'template' | 'roadmap' | 'duty';
  /** Only of a template. */
  readonly template: TemplateKey | null;
  /** Number of the item or clause; `null` for a template. */
  readonly item: string | null;
  /** In the source's own words; of a template its title. */
  readonly title: string;
  /** Whose deadline it is. */
  readonly for: readonly ExecutorRole[];
  /** Key of the municipality whose own roadmap or act it comes from; `null`: the region's. */
  readonly municipality: string | null;
  /** Whether the day was put off for everybody. */
  readonly extended: boolean;
  /** `null`: no source names the day, it is the profile's proposal. */
  readonly source: RoadmapItem['source'] | null;
};

/** A template's day where it is not the calendar's: frozen with the year's list, or put off for everybody. */
export type SettledDay = { readonly day: string; readonly extended: boolean };

/** Whose deadlines; all of them where a value is absent. */
export type DeadlineFilter = {
  readonly role?: ExecutorRole | undefined;
  /** Leaves out what other municipalities have of their own. */
  readonly municipality?: string | undefined;
};

/**
 * What is due in `region` in `year`, the earliest first. What goes on over several years has no day but the last
 * of its term. `settled` gives a template's day where it is not the calendar's.
 */
export function deadlines(
  region: Region,
  year: number,
  { role, municipality }: DeadlineFilter = {},
  settled: (template: TemplateKey) => SettledDay | null = () => null,
): readonly Deadline[] {
  const all = [
    ...region.calendar
      .filter(({ from }) => from <= year)
      .map((entry) => templateDeadline(region, year, entry, settled(entry.template))),
    ...itemDeadlines(region.roadmap?.items ?? [], year, null),
    ...region.municipalRoadmaps.flatMap((own) => [
      ...itemDeadlines(own.items, year, own.municipality),
      ...dutyDeadlines(own, year),
    ]),
  ];

  return all
    .filter((one) => role === undefined || one.for.includes(role))
    .filter((one) => isOf(region, one, municipality))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function templateDeadline(
  region: Region,
  year: number,
  { template, reportedBy, source }: CalendarEntry,
  settled: SettledDay | null,
): Deadline {
  const roles: Readonly<Record<ReporterKind, ExecutorRole>> = {
    municipality: 'municipality',
    organisation: 'organisation',
    // Where no source names an operator the authority does its work.
    region: region.operator === null ? 'authority' : 'operator',
  };

  return {
    day: settled?.day ?? dueDate(region, template, year),
    from: null,
    kind: 'template',
    template,
    item: null,
    title: templates[template].title,
    for: reportedBy.map((kind) => roles[kind]),
    municipality: null,
    extended: settled?.extended ?? false,
    source,
  };
}

function itemDeadlines(
  items: readonly RoadmapItem[],
  year: number,
  municipality: string | null,
): readonly Deadline[] {
  return items
    .filter(({ executors }) => executors.length > 0)
    .flatMap((item) =>
      ending(itemInstances(items, item))
        .filter((instance) => instance.year === year)
        .map(
          ({ by, from }): Deadline => ({
            day: by,
            from,
            kind: 'roadmap',
            template: null,
            item: item.number,
            title: item.title,
            for: item.executors,
            municipality,
            extended: false,
            source: item.source,
          }),
        ),
    );
}

/** Of what goes on, only the last year ends. */
function ending(instances: readonly DueInstance[]): readonly DueInstance[] {
  const last = instances.findLast(({ isContinuous }) => isContinuous);

  return instances.filter((instance) => !instance.isContinuous || instance === last);
}

function dutyDeadlines(
  { municipality, duties }: Region['municipalRoadmaps'][number],
  year: number,
): readonly Deadline[] {
  return duties.flatMap(({ clause, text, by, addressees, source }) =>
    by === null || Number(by.slice(0, 4)) !== year
      ? []
      : [
          {
            day: by,
            from: null,
            kind: 'duty' as const,
            template: null,
            item: clause,
            title: text,
            for: [addressees],
            municipality,
            extended: false,
            source,
          },
        ],
  );
}

/** A municipality that does not report has no templates to send. */
function isOf(region: Region, one: Deadline, municipality: string | undefined): boolean {
  if (municipality === undefined) return true;
  if (one.municipality !== null) return one.municipality === municipality;
  if (one.kind !== 'template') return true;

  const { reportingMunicipalities: reporting } = region;

  return reporting === 'all' || reporting.includes(municipality);
}
