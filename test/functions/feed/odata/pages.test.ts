import fc from 'fast-check';
import type { Entity } from '../../../../functions/src/feed/odata/entityOf';
import { factsSet } from '../../../../functions/src/feed/odata/factsSet';
import { pageOf } from '../../../../functions/src/feed/odata/pageOf';
import { type RawOptions, readOptions } from '../../../../functions/src/feed/odata/readOptions';
import type { Fact, FactSet } from '../../../../shared/facts/fact';
import { anyFact, factAt, setOf } from './sampleFacts';

function optionsOf(raw: RawOptions) {
  const options = readOptions(raw, factsSet);
  if (!options.ok) throw new Error(options.refusal.code);

  return options.value;
}

/** All pages one after the other; `facts` may answer each page from another set. */
function allPages(facts: (page: number) => FactSet, raw: RawOptions, size: number): readonly Entity[] {
  const { $select, $filter, $orderby } = raw;
  const entities: Entity[] = [];
  let asked = raw;

  for (let page = 0; page < 1000; page += 1) {
    const { entities: some, next } = pageOf(factsSet, facts(page), optionsOf(asked), size);
    entities.push(...some);

    if (next === null) return entities;

    asked = { $select, $filter, $orderby, $skiptoken: next };
  }

  throw new Error('the pages do not end');
}

const keysOf = (entities: readonly Entity[]) => entities.map(({ Key }) => Key);

describe('pages of a set', () => {
  test('come to all facts, each once, in the order of their keys', () => {
    fc.assert(
      fc.property(facts(), fc.integer({ min: 1, max: 7 }), (some, size) => {
        expect(keysOf(allPages(() => setOf(some), {}, size))).toEqual(
          setOf(some).facts.map(({ key }) => key),
        );
      }),
    );
  });

  test('come to the same whichever way they are sorted', () => {
    fc.assert(
      fc.property(
        facts(),
        fc.constantFrom('Value desc', 'Form,Year desc', 'Level asc, Value'),
        fc.integer({ min: 1, max: 7 }),
        (some, $orderby, size) => {
          const paged = keysOf(allPages(() => setOf(some), { $orderby }, size));

          expect(paged).toEqual(
            keysOf(pageOf(factsSet, setOf(some), optionsOf({ $orderby }), 1000).entities),
          );
          expect(paged.toSorted()).toEqual(setOf(some).facts.map(({ key }) => key));
        },
      ),
    );
  });

  test('neither lose nor double what stays while other facts come and go', () => {
    fc.assert(
      fc.property(facts(), facts(), facts(), fc.integer({ min: 1, max: 5 }), (kept, gone, come, size) => {
        const paged = keysOf(
          allPages((page) => setOf([...kept, ...(page % 2 === 0 ? gone : come)]), {}, size),
        );

        expect(new Set(paged).size).toBe(paged.length);
        expect(paged).toEqual(expect.arrayContaining(kept.map(({ key }) => key)));
      }),
    );
  });

  test.each([
    [{ $top: '7' }, 7],
    [{ $top: '0' }, 0],
    [{ $skip: '4' }, 16],
    [{ $skip: '4', $top: '9' }, 9],
    [{ $skip: '25' }, 0],
    [{ $top: '100', $filter: 'Value ge 15' }, 5],
  ])('with %j have %i facts', (raw, length) => {
    const set = setOf(Array.from({ length: 20 }, (_, index) => factAt(index)));

    expect(allPages(() => set, raw, 3)).toHaveLength(length);
  });

  test('count everything wanted, once', () => {
    const set = setOf(Array.from({ length: 20 }, (_, index) => factAt(index)));
    const first = pageOf(factsSet, set, optionsOf({ $count: 'true', $filter: 'Value lt 12', $top: '5' }), 3);

    expect(first.count).toBe(12);
    expect(first.entities).toHaveLength(3);
  });

  test('have the properties that were selected and no others', () => {
    const { entities } = pageOf(factsSet, setOf([factAt(1)]), optionsOf({ $select: 'Value, Year' }), 10);

    expect(entities).toEqual([{ Year: 2024, Value: 1 }]);
  });

  test('sort what is missing before everything else', () => {
    const set = setOf([factAt(1, { value: 5 }), factAt(2, { value: null }), factAt(3, { value: -5 })]);

    expect(keysOf(allPages(() => set, { $orderby: 'Value' }, 2))).toEqual(['f000002', 'f000003', 'f000001']);
  });
});

describe('hostile options', () => {
  const forged = (token: unknown) => Buffer.from(JSON.stringify(token)).toString('base64url');
  const sound = { version: 1, asOf: '2024-11-25T03:00:00.000Z', left: null, after: ['x'] };

  test.each<[string, RawOptions]>([
    ['a negative number of facts', { $top: '-1' }],
    ['a number that is none', { $top: '1e3' }],
    ['no number', { $skip: '' }],
    ['more than can be', { $skip: '99999999999' }],
    ['neither yes nor no', { $count: 'yes' }],
    ['a property that is not there', { $select: 'Key,Name' }],
    ['a path', { $select: 'Reporter/Title' }],
    ['an empty list', { $select: '' }],
    ['an order by what is not there', { $orderby: 'Name' }],
    ['an order by too much', { $orderby: Array(17).fill('Key').join(',') }],
    ['a third direction', { $orderby: 'Key up' }],
    ['a token that is no token', { $skiptoken: 'abc' }],
    ['an empty token', { $skiptoken: '' }],
    ['a token with more in it', { $skiptoken: forged({ ...sound, more: 1 }) }],
    ['a token of another version', { $skiptoken: forged({ ...sound, version: 2 }) }],
    ['a token of another order', { $skiptoken: forged(sound), $orderby: 'Year' }],
    ['a token with a place too long', { $skiptoken: forged({ ...sound, after: ['x'.repeat(3000)] }) }],
    ['a token of objects', { $skiptoken: forged({ ...sound, after: [{}] }) }],
  ])('%s is refused', (_, raw) => {
    const options = readOptions(raw, factsSet);

    expect(options.ok || options.refusal.code).toBe('odataQueryInvalid');
  });

  test('a token that points behind everything ends the pages', () => {
    const { entities, next } = pageOf(
      factsSet,
      setOf([factAt(1)]),
      optionsOf({ $skiptoken: forged({ ...sound, after: ['zzz'] }) }),
      10,
    );

    expect({ entities, next }).toEqual({ entities: [], next: null });
  });
});

function facts(): fc.Arbitrary<Fact[]> {
  return fc.uniqueArray(anyFact, { maxLength: 20, selector: ({ key }) => key });
}
