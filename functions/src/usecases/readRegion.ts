import { createHash } from 'node:crypto';
import type { Contract } from '../../../shared/contract/contract';
import type { Region } from '../../../shared/regions/region';
import { matchesTag } from '../http/matchesTag';
import type { Operation } from '../http/operation';
import { findRegion, findRegionInYear } from './findRegion';
import type { Ports } from './ports';

const tags = new WeakMap<Region, string>();

/**
 * Hands out the region's profile, as settled for the year that is named by the instant that is, or says that the caller
 * has it already.
 */
export function readRegion({ store }: Pick<Ports, 'store'>): Operation<Contract['region']> {
  return async ({ params, query, headers }) => {
    const { year } = query;
    // Instants are kept with milliseconds and compared as texts.
    const asOf = query.asOf === undefined ? null : new Date(query.asOf).toISOString();
    const region =
      year === undefined
        ? findRegion(params.region)
        : await findRegionInYear(store, params.region, year, asOf);
    if (!region.ok) return region;

    const tag = tagOf(region.value);
    const answer = { headers: { ETag: tag } };

    return matchesTag(headers['if-none-match'], tag)
      ? { ok: true, value: { ...answer, status: 304, body: null } }
      : { ok: true, value: { ...answer, status: 200, body: region.value } };
  };
}

function tagOf(region: Region): string {
  const known = tags.get(region);
  if (known !== undefined) return known;

  const hash = createHash('sha256').update(JSON.stringify(region)).digest('base64url');
  const tag = `"${hash.slice(0, 22)}"`;
  tags.set(region, tag);

  return tag;
}
