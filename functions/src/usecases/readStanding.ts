import { receiptId } from '../../../shared/contract/receiptId';
import type { SubmissionHead } from '../../../shared/measures/attainmentResult';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { TemplateKey } from '../../../shared/templates/template';
import { readHeads } from '../storage/readHeads';
import type { Store } from '../storage/store';
import { readDirectOrganisations } from './readDirectOrganisations';

/** Who is expected to report in a region and year, and what stands there now. */
export type Standing = {
  readonly reporters: readonly Reporter[];
  readonly heads: readonly SubmissionHead[];
};

/**
 * One range read a template, all at once. What is read grows with the number of reporters, not with their
 * rows or revisions.
 */
export async function readStanding(
  store: Store,
  region: Region,
  year: number,
  templates: readonly TemplateKey[],
): Promise<Standing> {
  const [direct, ...heads] = await Promise.all([
    readDirectOrganisations(store, region.key, year),
    ...templates.map((template) => headsOf(store, region, year, template)),
  ]);

  return { reporters: expectedReporters(region, direct), heads: heads.flat() };
}

async function headsOf(
  store: Store,
  region: Region,
  year: number,
  template: TemplateKey,
): Promise<readonly SubmissionHead[]> {
  const address = { region: region.key, year, template };
  const heads = await readHeads(store, address);

  return heads.map((head) => ({ ...head, template, receipt: receiptId({ ...address, ...head }) }));
}
