import type { Contract } from '../../../../shared/contract/contract';
import { metadataXml } from '../../feed/odata/metadataXml';
import { notSupported } from '../../feed/odata/odataFault';
import type { Operation } from '../../http/operation';
import { guardOptions } from './guardOptions';

const XML = ['xml', 'application/xml'];

/** Hands out the feed's types; they are the same for every region and reader. */
export function readODataMetadata(): Operation<Contract['readODataMetadata']> {
  const bytes = Buffer.from(metadataXml());

  return async ({ query }) => {
    const guarded = guardOptions(query, ['$format']);
    if (!guarded.ok) return guarded;
    if (query.$format !== undefined && !XML.includes(query.$format)) return notSupported('$format');

    return { ok: true, value: { status: 200, headers: {}, body: bytes } };
  };
}
