import type { Contract } from '../../../../shared/contract/contract';
import type { Operation } from '../../http/operation';
import { readUploads } from '../../storage/readUploads';
import { atMost } from '../consolidated/atMost';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { rowsOrRemoved } from '../retention/rowsOrRemoved';
import { explainedOf } from './explainedOf';
import { takeExplained } from './takeExplained';

/** Submissions read at the same time: the columns of each may hold 100,000 rows in memory. */
const AT_ONCE = 8;

/**
 * Hands out the explained warnings of a template. The heads are one range read; of who has explained nothing no more is
 * read. What is no longer kept is left out: nobody can be asked about it.
 */
export function readExplained({ store }: Pick<Ports, 'store'>): Operation<Contract['readExplained']> {
  return async ({ params: { region: key, year, template }, query: { code, after } }) => {
    const region = await findRegionInYear(store, key, year);
    if (!region.ok) return region;

    const partition = { region: key, year, template };
    const { heads, next } = takeExplained(await readUploads(store, partition), after);
    const explained = await atMost(AT_ONCE, heads, async (head) => {
      const address = { ...partition, reporter: head.reporter };
      const read = await rowsOrRemoved(store, partition, head, () => explainedOf(store, address, head, code));

      return read.ok ? read.value : [];
    });

    return { ok: true, value: { status: 200, headers: {}, body: { explained: explained.flat(), next } } };
  };
}
