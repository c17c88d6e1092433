import type { Contract } from '../../../../shared/contract/contract';
import { jsonType, metadataLevel } from '../../feed/odata/metadataLevel';
import { serviceDocument } from '../../feed/odata/serviceDocument';
import type { Operation } from '../../http/operation';
import { guardOptions } from './guardOptions';
import { odataRoot } from './odataRoot';

/** Hands out the list of the feed's sets. */
export function readODataService(): Operation<Contract['readODataService']> {
  return async ({ url, query, headers }) => {
    const guarded = guardOptions(query, ['$format']);
    if (!guarded.ok) return guarded;

    const level = metadataLevel(query.$format, headers.accept);
    if (!level.ok) return level;

    const { value, ...context } = serviceDocument(odataRoot(url, headers['x-forwarded-proto']));
    const body = level.value === 'none' ? { value } : { ...context, value };

    return { ok: true, value: { status: 200, headers: { 'Content-Type': jsonType(level.value) }, body } };
  };
}
