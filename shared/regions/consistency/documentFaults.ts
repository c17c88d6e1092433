import type { Region } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/** Documents that are listed twice, and sources, wherever they stand, of a document that is not listed. */
export function documentFaults(region: Region): RegionFault[] {
  const known = new Set(region.documents.map(({ key }) => key));
  const keys = region.documents.map(({ key }, index) => ({ value: key, path: `documents[${index}].key` }));

  return [
    ...repeatFaults(keys),
    ...pointers(region, '')
      .filter(({ document }) => !known.has(document))
      .map(({ document, path }) => ({ path, message: `${document} is not among the documents` })),
  ];
}

type Pointer = { readonly document: string; readonly path: string };

function pointers(data: unknown, path: string): readonly Pointer[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('document' in data && typeof data.document === 'string') return [{ document: data.document, path }];
  if (Array.isArray(data)) return data.flatMap((one, index) => pointers(one, `${path}[${index}]`));

  return Object.entries(data).flatMap(([key, one]) => pointers(one, path === '' ? key : `${path}.${key}`));
}
