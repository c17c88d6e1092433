import { createHash } from 'node:crypto';
import type { Contract } from '../../../shared/contract/contract';
import type { Region } from '../../../shared/regions/region';
import type { Operation } from '../http/operation';
import { findRegion } from './findRegion';

const tags = new WeakMap<Region, string>();

/** Hands out the region's profile, or says that the caller has it already. */
export function readRegion(): Operation<Contract['region']> {
  return async ({ params, headers }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const tag = tagOf(region.value);
    const answer = { headers: { ETag: tag } };

    return matches(headers['if-none-match'], tag)
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

/** RFC 9110, 13.1.2: one of a list of tags, weak or strong, or `*`. */
function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  const given = (ifNoneMatch ?? '').split(',').map((item) => item.trim().replace(/^W\//, ''));

  return given.includes(tag) || given.includes('*');
}
