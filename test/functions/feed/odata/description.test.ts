import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { entityOf } from '../../../../functions/src/feed/odata/entityOf';
import { ENTITY_SETS, withSet } from '../../../../functions/src/feed/odata/entitySets';
import type { EntitySet } from '../../../../functions/src/feed/odata/entityType';
import { metadataXml } from '../../../../functions/src/feed/odata/metadataXml';
import { pageSize } from '../../../../functions/src/feed/odata/pageSize';
import { parseResource } from '../../../../functions/src/feed/odata/parseResource';
import { serviceDocument } from '../../../../functions/src/feed/odata/serviceDocument';
import { factAt, setOf } from './sampleFacts';

type Declared = { readonly '@Name': string; readonly '@Type': string; readonly '@Nullable'?: string };

const LISTS = ['EntityType', 'Property', 'EntitySet'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => LISTS.includes(name),
});
const schema = parser.parse(metadataXml())['edmx:Edmx']['edmx:DataServices'].Schema;

/** What CSDL says of a value of each type. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': (value) => typeof value === 'string',
  'Edm.Int32': (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  'Edm.Double': (value) => typeof value === 'number',
};

function declaredOf(set: string): readonly Declared[] {
  const { '@EntityType': type } = schema.EntityContainer.EntitySet.find(
    (one: Declared) => one['@Name'] === set,
  );
  const entity = schema.EntityType.find((one: Declared) => `Svod.${one['@Name']}` === type);

  return entity.Property;
}

function entitiesOf<Row>(set: EntitySet<Row>) {
  const facts = setOf([factAt(1), factAt(2, { value: null, quality: 'noData', level: 'school' })]);

  return set.rowsOf(facts).map((row) => entityOf(row, set.properties));
}

describe('the description of the feed', () => {
  test('is well-formed, and every set of the service has a type in it', () => {
    expect(XMLValidator.validate(metadataXml())).toBe(true);
    expect(serviceDocument('https://svod.example/odata').value.map(({ name }) => name)).toEqual(
      schema.EntityContainer.EntitySet.map((one: Declared) => one['@Name']),
    );
  });

  test.each(ENTITY_SETS.map(({ name }) => name))('declares what %s has, with its type', (name) => {
    const declared = declaredOf(name);
    const entities = withSet(name, entitiesOf) ?? [];

    for (const entity of entities) {
      expect(Object.keys(entity)).toEqual(declared.map((one) => one['@Name']));

      for (const { '@Name': property, '@Type': type, '@Nullable': nullable } of declared) {
        const value = entity[property] ?? null;

        expect(value === null ? nullable !== 'false' : FITS[type]?.(value)).toBe(true);
      }
    }
  });

  test('names a key for every type that no entity is without', () => {
    for (const { Key, Property } of schema.EntityType) {
      const key = Property.find((one: Declared) => one['@Name'] === Key.PropertyRef['@Name']);

      expect(key['@Nullable']).toBe('false');
    }
  });
});

describe('the address of an entity', () => {
  test.each([
    ['Facts', { set: 'Facts', key: undefined }],
    ["Facts('a.b')", { set: 'Facts', key: 'a.b' }],
    ["Facts('o''b')", { set: 'Facts', key: "o'b" }],
    ["Facts('(x)')", { set: 'Facts', key: '(x)' }],
    ['Years(2024)', { set: 'Years', key: 2024 }],
  ])('%s is understood', (text, value) => {
    expect(parseResource(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['Facts()', 'entitySetUnknown'],
    ['Facts(Key)', 'odataQueryInvalid'],
    ["Facts('a','b')", 'odataQueryInvalid'],
    ["Facts('a)", 'odataQueryInvalid'],
    ['Facts(null)', 'odataQueryInvalid'],
    ['Facts/..', 'entitySetUnknown'],
    ['$batch', 'odataNotSupported'],
    ["$entity('x')", 'odataNotSupported'],
    [`Facts(${"'".repeat(399)})`, 'odataQueryInvalid'],
    ['__proto__', 'entitySetUnknown'],
  ])('%s is refused', (text, code) => {
    const resource = parseResource(text);

    expect(resource.ok || resource.refusal.code).toBe(code);
  });
});

describe('the size of a page', () => {
  test.each([
    [undefined, 5000],
    ['odata.maxpagesize=10', 10],
    ['respond-async, odata.maxpagesize=7', 7],
    ['maxpagesize=3', 3],
    ['odata.maxpagesize=100000', 5000],
    ['odata.maxpagesize=0', 1],
    ['odata.maxpagesize=-5', 5000],
    ['x'.repeat(100_000), 5000],
  ])('for Prefer %s is %i', (prefer, size) => {
    expect(pageSize(prefer)).toBe(size);
  });
});
