import { canonicalise } from '../../../../shared/columns/canonicalise';
import { contentHash } from '../../../../shared/columns/contentHash';
import type { CheckedWorkbook } from '../checkedWorkbook';
import type { LastCheck } from '../work/deskMemory';

/** The hash of what would be sent of each sheet that is filled in without errors: the one a receipt would have. */
export async function contentHashes({ sheets }: CheckedWorkbook): Promise<LastCheck['hashes']> {
  const hashed = sheets
    .filter(({ outcomes }) => outcomes.common.errors === 0)
    .map(async ({ reading, shared, toSend }) => {
      const { template, version: templateVersion } = reading.stamp;
      const columns = canonicalise(shared);

      return [
        template,
        await contentHash({ template, templateVersion, columns, explanations: toSend }),
      ] as const;
    });

  return Object.fromEntries(await Promise.all(hashed));
}
