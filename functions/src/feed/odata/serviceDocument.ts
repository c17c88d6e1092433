import { ENTITY_SETS } from './entitySets';

/** What the feed offers, at its root. */
export function serviceDocument(root: string) {
  return {
    '@odata.context': `${root}/$metadata`,
    value: ENTITY_SETS.map(({ name }) => ({ name, kind: 'EntitySet' as const, url: name })),
  };
}
