import { receiptId } from '../../../shared/contract/receiptId';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { TemplateKey } from '../../../shared/templates/template';
import { readHeads } from '../storage/readHeads';
import { readHeadsAsOf } from '../storage/readHeadsAsOf';
import type { Store } from '../storage/store';
import type { HeadSummary } from '../storage/submission';
import { readDirectOrganisations } from './readDirectOrganisations';

/** Who is expected to report in a region and year, and what stands there now. */
export type Standing = {
  readonly reporters: readonly Reporter[];
  readonly heads: readonly SubmissionHead[];
};

type StandingHead = SubmissionHead & Pick<HeadSummary, 'directOrganisations'>;

/**
 * One range read a template, all at once, and the region's directory, unless it is in one of the ranges. What
 * is read grows with the number of reporters, not with their rows or revisions. With `asOf` (an instant, ISO) what
 * stood then, for which the revisions of those are looked through who have sent since.
 */
export async function readStanding(
  store: Store,
  region: Region,
  year: number,
  templates: readonly TemplateKey[],
  asOf: string | null = null,
): Promise<Standing> {
  const [direct, ...read] = await Promise.all([
    templates.includes('organisations') ? null : readDirectOrganisations(store, region.key, year, asOf),
    ...templates.map((template) => headsOf(store, region, year, template, asOf)),
  ]);
  const heads = read.flat();

  return { reporters: expectedReporters(region, direct ?? directAmong(heads)), heads };
}

/** As readDirectOrganisations, of heads that have been read. */
function directAmong(heads: readonly StandingHead[]): readonly Reporter[] {
  const directory = heads.find(
    ({ template, reporter }) => template === 'organisations' && reporter === 'region',
  );

  return directory?.directOrganisations ?? [];
}

async function headsOf(
  store: Store,
  region: Region,
  year: number,
  template: TemplateKey,
  asOf: string | null,
): Promise<readonly StandingHead[]> {
  const address = { region: region.key, year, template };
  const heads = await (asOf === null ? readHeads(store, address) : readHeadsAsOf(store, address, asOf));

  return heads.map((head) => ({ ...head, template, receipt: receiptId({ ...address, ...head }) }));
}
