import { ENTITY_SETS } from './entitySets';

const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx';
const EDM = 'http://docs.oasis-open.org/odata/ns/edm';

/** The namespace of the feed's types. */
export const NAMESPACE = 'Svod';

/** The feed described in CSDL 4.0. All names in it are the program's own, so nothing has to be escaped. */
export function metadataXml(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<edmx:Edmx Version="4.0" xmlns:edmx="${EDMX}"><edmx:DataServices>`,
    `<Schema Namespace="${NAMESPACE}" xmlns="${EDM}">`,
    ...ENTITY_SETS.map(({ type, properties: [key, ...others] }) =>
      entityType(type, [`<Key><PropertyRef Name="${key.name}"/></Key>`, ...[key, ...others].map(property)]),
    ),
    '<EntityContainer Name="Feed">',
    ...ENTITY_SETS.map(({ name, type }) => `<EntitySet Name="${name}" EntityType="${NAMESPACE}.${type}"/>`),
    '</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>',
  ].join('\n');
}

function entityType(name: string, lines: readonly string[]): string {
  return `<EntityType Name="${name}">${lines.join('')}</EntityType>`;
}

function property({ name, type, nullable }: { name: string; type: string; nullable: boolean }): string {
  return `<Property Name="${name}" Type="${type}"${nullable ? '' : ' Nullable="false"'}/>`;
}
