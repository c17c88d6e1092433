import type { Indicator, Region } from '../../regions/region';
import type { OrgLevel } from '../../regions/reporterKind';
import { ORG_MONITORING_LINES } from '../../templates/orgMonitoringLines';

/** Every share that an organisation's monitoring has: the column of its part and that of its whole. */
export const WHOLES = {
  involved: 'learners',
  youngTeachersInvolved: 'youngTeachers',
  teenMentors: 'teens',
  menteesSatisfied: 'menteesAnswered',
  mentorsSatisfied: 'mentorsAnswered',
} as const;

/** A share that an organisation's monitoring has, named for the column of its part. */
export type ShareAspect = keyof typeof WHOLES;

/** Something for each share. */
export type ByAspect<T> = Readonly<Record<ShareAspect, T>>;

/** What `make` gives for each share. */
export function byAspect<T>(make: (aspect: ShareAspect) => T): ByAspect<T> {
  return {
    involved: make('involved'),
    youngTeachersInvolved: make('youngTeachersInvolved'),
    teenMentors: make('teenMentors'),
    menteesSatisfied: make('menteesSatisfied'),
    mentorsSatisfied: make('mentorsSatisfied'),
  };
}

/** Whether the aspect's numbers are of one level each, so that a sum over levels would count a child twice. */
export function isByLevel(aspect: ShareAspect): boolean {
  return ORG_MONITORING_LINES.some(({ of, level }) => of === aspect && level !== undefined);
}

/** The region's indicator that `aspect` is a part of in organisations of `level`; `null` where it has none. */
export function indicatorOf(region: Region, aspect: ShareAspect, level: OrgLevel | null): Indicator | null {
  const line = ORG_MONITORING_LINES.find(
    (one) => one.of === aspect && (one.level === undefined || one.level === level),
  );

  return region.indicators.find(({ numerator }) => numerator.measure === line?.code) ?? null;
}

/** The shares in the order in which they are shown. */
export const ASPECTS: readonly ShareAspect[] = Object.values(byAspect((aspect) => aspect));
