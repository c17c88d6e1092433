import { type Result, refuse } from '../../../../shared/contract/result';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import { usedTemplates } from '../../../../shared/regions/usedTemplates';
import type { Template } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';
import { findRegion } from '../findRegion';
import { findReporter } from '../findReporter';
import { settledInYear } from '../settings/settledInYear';

/** Which sheet an address means: whose, of which template, in which region. */
export type Sheet = {
  readonly address: SubmissionAddress;
  readonly region: Region;
  readonly reporter: Reporter;
  readonly template: Template;
};

/** The sheet at an address, if the region has such a reporter and the reporter owes the template. */
export async function findSheet(
  store: Store,
  address: SubmissionAddress,
): Promise<Result<Sheet, 'regionUnknown' | 'reporterUnknown' | 'templateNotOwed'>> {
  const shipped = findRegion(address.region);
  if (!shipped.ok) return shipped;

  const [region, reporter] = await Promise.all([
    // Targets are no business of a single sheet.
    settledInYear(store, shipped.value, address.year, ['deadlines', 'parameters']),
    findReporter(store, shipped.value, address.year, address.reporter),
  ]);
  if (reporter === null) return refuse('reporterUnknown', {});

  const used = usedTemplates(region, reporter, address.year);
  if (!used.includes(address.template)) return refuse('templateNotOwed', {});

  const template = templates[address.template];

  return { ok: true, value: { address, region, reporter, template } };
}
