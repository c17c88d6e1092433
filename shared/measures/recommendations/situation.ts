import type { Reporter } from '../../regions/reporter';
import type { TemplateKey } from '../../templates/template';
import type { LedgerEntry, RegionYear, SubmissionHead } from '../attainmentResult';
import type { RoadmapExecution } from '../roadmapExecution';
import { measuredOf } from './measuredOf';

/** What the rules look at, with the ways to find it. */
export type Situation = {
  readonly regionYear: RegionYear;
  readonly executions: readonly RoadmapExecution[];
  /** Those who are advised: municipalities and direct organisations, in the given order. */
  readonly advised: readonly Reporter[];
  readonly headOf: (reporter: string, template: TemplateKey) => SubmissionHead | undefined;
  readonly previousOf: (reporter: string, template: TemplateKey) => SubmissionHead | undefined;
  readonly entryOf: (reporter: string, template: TemplateKey) => LedgerEntry | undefined;
  /** How many organisations the reporter answers for; `null` where its directory was not sent. */
  readonly sizeOf: (reporter: Reporter) => number | null;
  /** What makes reporters alike: a municipality's type, an organisation's level. */
  readonly typeOf: (reporter: Reporter) => string | null;
};

/** The situation of a region-year. */
export function situationOf(regionYear: RegionYear, executions: readonly RoadmapExecution[]): Situation {
  const { region, reporters, heads, previous, ledger } = regionYear;
  const headOf = finder(heads);
  const types = new Map(region.municipalities.map(({ key, type }) => [key, type]));

  return {
    regionYear,
    executions,
    advised: reporters.filter(({ kind }) => kind !== 'region'),
    headOf,
    previousOf: finder(previous),
    entryOf: finder(ledger.entries),
    sizeOf: ({ kind, key }) =>
      kind === 'organisation' ? 1 : measuredOf(headOf(key, 'organisations'), 'organisations.rows'),
    typeOf: ({ key, level }) => types.get(key) ?? level ?? null,
  };
}

type Addressed = { readonly reporter: string; readonly template: TemplateKey };

function finder<T extends Addressed>(
  all: readonly T[],
): (reporter: string, template: TemplateKey) => T | undefined {
  const byAddress = new Map(all.map((one) => [`${one.template}:${one.reporter}`, one]));

  return (reporter, template) => byAddress.get(`${template}:${reporter}`);
}
