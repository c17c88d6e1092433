import { canonicalise } from '../../../../shared/columns/canonicalise';
import { contentHash } from '../../../../shared/columns/contentHash';
import type { Registries } from '../../../../shared/contract/registries';
import { countsHash } from '../../../../shared/measures/counts/countsHash';
import type { Region } from '../../../../shared/regions/region';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { CheckedSheet, CheckedWorkbook } from '../checkedWorkbook';
import { countsOf } from '../counts/countsOf';
import type { LastCheck } from '../desk/deskMemory';
import { toEventLoop } from '../steps/toEventLoop';

/**
 * The hash of what would be sent of each sheet without errors of shared rules: the one a receipt would have. With
 * `counts` that is only what the registries about persons come to.
 */
export async function contentHashes(
  { sheets, region }: CheckedWorkbook,
  registries: Registries = 'rows',
): Promise<LastCheck['hashes']> {
  const hashes: Partial<Record<TemplateKey, string>> = {};

  for (const sheet of sheets) {
    const { template } = sheet.reading.stamp;

    // Rows without codes, or with the same ones, have no canonical order.
    if (sheet.outcomes.common.errors > 0) continue;

    await toEventLoop();

    hashes[template] = await (registries === 'counts' && isAboutPersons(sheet.reading.template)
      ? hashOfCounts(sheet, region)
      : hashOfRows(sheet));
  }

  return hashes;
}

function hashOfRows({ reading, shared, toSend: explanations }: CheckedSheet): Promise<string> {
  const { template, version: templateVersion } = reading.stamp;

  return contentHash({ template, templateVersion, columns: canonicalise(shared), explanations });
}

function hashOfCounts(sheet: CheckedSheet, region: Region): Promise<string> {
  const { template, version: templateVersion } = sheet.reading.stamp;

  return countsHash({ template, templateVersion, ...countsOf(sheet, region) });
}
