import { canonicalise } from '../../../../shared/columns/canonicalise';
import { contentHash } from '../../../../shared/columns/contentHash';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { CheckedWorkbook } from '../checkedWorkbook';
import type { LastCheck } from '../desk/deskMemory';
import { toEventLoop } from '../steps/toEventLoop';

/** The hash of what would be sent of each sheet without errors of shared rules: the one a receipt would have. */
export async function contentHashes({ sheets }: CheckedWorkbook): Promise<LastCheck['hashes']> {
  const hashes: Partial<Record<TemplateKey, string>> = {};

  for (const { reading, shared, outcomes, toSend: explanations } of sheets) {
    const { template, version: templateVersion } = reading.stamp;

    // Rows without codes, or with the same ones, have no canonical order.
    if (outcomes.common.errors > 0) continue;

    await toEventLoop();

    const columns = canonicalise(shared);

    hashes[template] = await contentHash({ template, templateVersion, columns, explanations });
  }

  return hashes;
}
