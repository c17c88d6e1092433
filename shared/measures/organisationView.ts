import type { Columns, Value } from '../columns/columns';
import type { Region } from '../regions/region';
import type { OrgLevel } from '../regions/reporterKind';
import { type OrganisationShare, organisationShare } from './organisations/organisationShare';
import {
  LEVELS,
  missingOrganisations,
  type OrganisationRow,
  readOrganisations,
} from './organisations/readOrganisations';
import { type ByAspect, byAspect, indicatorOf, isByLevel } from './organisations/shareAspects';
import { withoutSmall } from './organisations/withoutSmall';

/** One organisation against the region's targets of the year. */
export type OrganisationLine = {
  readonly name: string;
  readonly level: OrgLevel | null;
  readonly shares: ByAspect<OrganisationShare>;
  /** `yes`, `no`, or blank. */
  readonly programme: Value;
  readonly curator: Value;
};

/** Several organisations together: those of one level, or (`level` is `null`) all of them. */
export type OrganisationSum = {
  readonly level: OrgLevel | null;
  readonly organisations: number;
  /** `null`: not added up, since one child may be in organisations of two levels. */
  readonly shares: ByAspect<OrganisationShare | null>;
  readonly withProgramme: number;
  readonly withCurator: number;
};

/** How the organisations of one municipality stand in one year. */
export type OrganisationView = {
  /** To others than the owner, shares of few people are hidden. */
  readonly reader: 'owner' | 'others';
  /** By level, then by name. */
  readonly organisations: readonly OrganisationLine[];
  /** Only levels that an organisation has. */
  readonly levels: readonly OrganisationSum[];
  readonly whole: OrganisationSum;
  /** Names of the open organisations that have no row. */
  readonly missing: readonly string[];
};

/**
 * How each organisation of a municipality stands in `year`, from the shared columns of the organisations'
 * monitoring and of the directory, which knows their names.
 */
export function organisationView(input: {
  readonly region: Region;
  readonly year: number;
  readonly monitoring: Columns;
  readonly directory: Columns;
  readonly reader: OrganisationView['reader'];
}): OrganisationView {
  const { region, year, monitoring, directory, reader } = input;
  const rows = readOrganisations(monitoring, directory);
  const organisations = rows.map(
    ({ pairs, ...row }): OrganisationLine => ({
      ...row,
      shares: byAspect((aspect) =>
        organisationShare(indicatorOf(region, aspect, row.level), year, [pairs[aspect]]),
      ),
    }),
  );
  const levels = LEVELS.map((level) => sumOf(region, year, level, rows)).filter(
    (sum) => sum.organisations > 0,
  );
  const view: OrganisationView = {
    reader,
    organisations,
    levels,
    whole: sumOf(region, year, null, rows),
    missing: missingOrganisations(monitoring, directory),
  };

  return reader === 'owner' ? view : withoutSmall(view);
}

/** The rows of one level together; of all levels for `null`. */
function sumOf(
  region: Region,
  year: number,
  level: OrgLevel | null,
  all: readonly OrganisationRow[],
): OrganisationSum {
  const rows = level === null ? all : all.filter((row) => row.level === level);

  return {
    level,
    organisations: rows.length,
    shares: byAspect((aspect) => {
      if (level === null && isByLevel(aspect)) return null;

      const pairs = rows.map((row) => row.pairs[aspect]);

      return organisationShare(indicatorOf(region, aspect, level), year, pairs);
    }),
    withProgramme: rows.filter(({ programme }) => programme === 'yes').length,
    withCurator: rows.filter(({ curator }) => curator === 'yes').length,
  };
}
