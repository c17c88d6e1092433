import fc from 'fast-check';
import type { EdmValue } from '../../../../functions/src/feed/odata/entityType';
import { evaluateFilter } from '../../../../functions/src/feed/odata/evaluateFilter';
import { factsSet } from '../../../../functions/src/feed/odata/factsSet';
import { COMPARISONS } from '../../../../functions/src/feed/odata/filter';
import { MAX_FILTER } from '../../../../functions/src/feed/odata/limits';
import { parseFilter } from '../../../../functions/src/feed/odata/parseFilter';
import { possibleYears } from '../../../../functions/src/feed/odata/possibleYears';
import { readOptions } from '../../../../functions/src/feed/odata/readOptions';
import type { Fact } from '../../../../shared/facts/fact';
import { anyFact, factAt } from './sampleFacts';

/** A filter as text, and the same in JavaScript. */
type Sample = { readonly text: string; readonly holds: (fact: Fact) => boolean };

const YEARS = [2022, 2023, 2024, 2025, 2026];

const operators: Readonly<Record<string, (one: EdmValue, other: EdmValue) => boolean>> = {
  eq: (one, other) => one === other,
  ne: (one, other) => one !== other,
  gt: (one, other) => one !== null && other !== null && one > other,
  ge: (one, other) => one !== null && other !== null && one >= other,
  lt: (one, other) => one !== null && other !== null && one < other,
  le: (one, other) => one !== null && other !== null && one <= other,
};

const texts: Readonly<Record<string, (fact: Fact) => EdmValue>> = {
  Reporter: ({ reporter }) => reporter,
  Form: ({ form }) => form,
  Level: ({ level }) => level,
};
const numbers: Readonly<Record<string, (fact: Fact) => EdmValue>> = {
  Year: ({ year }) => year,
  Value: ({ value }) => value,
};

const { filter: anyFilter } = fc.letrec<{ filter: Sample }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    comparison(texts, fc.option(fc.constantFrom('a', "o'b", 'Б', 'school', ''))),
    comparison(numbers, fc.option(fc.constantFrom(2023, 2024, 2025, -1, 0, 1.5))),
    fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => ({
      text: `(${one.text}) and (${other.text})`,
      holds: (fact: Fact) => one.holds(fact) && other.holds(fact),
    })),
    fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => ({
      text: `(${one.text}) or  (${other.text})`,
      holds: (fact: Fact) => one.holds(fact) || other.holds(fact),
    })),
    tie('filter').map((one) => ({
      text: `not (${one.text})`,
      holds: (fact: Fact) => !one.holds(fact),
    })),
  ),
}));

function comparison(
  properties: typeof texts,
  values: fc.Arbitrary<string | number | null>,
): fc.Arbitrary<Sample> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(properties)), fc.constantFrom(...COMPARISONS), values, fc.boolean())
    .map(([name, operator, value, turned]) => {
      const literal = typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
      const of = (fact: Fact) => properties[name]?.(fact) ?? null;
      const compare = (one: EdmValue, other: EdmValue) => operators[operator]?.(one, other) === true;

      return turned
        ? { text: `${literal} ${operator} ${name}`, holds: (fact) => compare(value, of(fact)) }
        : { text: `${name} ${operator} ${literal}`, holds: (fact) => compare(of(fact), value) };
    });
}

function parsed(text: string) {
  const options = readOptions({ $filter: text }, factsSet);

  return options.ok && options.value.filter !== null ? options.value.filter : null;
}

function refusedWith(text: string) {
  const options = readOptions({ $filter: text }, factsSet);

  return options.ok ? 'taken' : options.refusal;
}

function wanted(text: string, fact: Fact): boolean {
  const filter = parsed(text);
  if (filter === null) throw new Error(`not understood: ${text}`);

  return evaluateFilter(filter, factsSet)(fact);
}

describe('a filter', () => {
  test('lets through what the same condition lets through', () => {
    fc.assert(
      fc.property(anyFilter, fc.array(anyFact, { maxLength: 20 }), ({ text, holds }, facts) => {
        expect(facts.filter((fact) => wanted(text, fact))).toEqual(facts.filter(holds));
      }),
    );
  });

  test('never lets a fact through of a year that is not read for it', () => {
    fc.assert(
      fc.property(anyFilter, fc.array(anyFact, { maxLength: 20 }), ({ text, holds }, facts) => {
        const years = possibleYears(parsed(text), YEARS);

        expect(facts.filter((fact) => holds(fact) && !years.includes(fact.year))).toEqual([]);
      }),
    );
  });

  test.each([
    ["Year eq 2024 and Template eq 'mentees'", [2024]],
    ['Year ge 2025', [2025, 2026]],
    ['not (Year lt 2026) or Year eq 2022', [2022, 2026]],
    ["Year eq 2023 or Reporter eq 'x'", YEARS],
    ['2024 eq Year and Year ne 2024', []],
    ['Year eq null', []],
  ])('%s reads the years %j', (text, years) => {
    expect(possibleYears(parsed(text), YEARS)).toEqual(years);
  });

  test('binds and before or, and not before both', () => {
    const fact = factAt(1, { year: 2024, reporter: 'a', level: null });

    expect(wanted("Year eq 2024 or Year eq 2023 and Reporter eq 'b'", fact)).toBe(true);
    expect(wanted("(Year eq 2024 or Year eq 2023) and Reporter eq 'b'", fact)).toBe(false);
    expect(wanted("not Year eq 2023 and Reporter eq 'a'", fact)).toBe(true);
    expect(wanted('Level eq null and not (null ne Level)', fact)).toBe(true);
  });

  test.each([
    ["contains(Reporter,'a')"],
    ["Reporter in ('a','b')"],
    ['Value add 1 eq 2'],
    ['year(Year) eq 1'],
  ])('%s is OData, but not here', (text) => {
    expect(refusedWith(text)).toMatchObject({ code: 'odataNotSupported', params: { option: '$filter' } });
  });
});

describe('a hostile filter', () => {
  test.each([
    ['', 0],
    ['   ', 3],
    ['Year', 4],
    ['Year eq', 7],
    ['Year eq 2024 and', 16],
    ['Year eq 2024)', 12],
    ['(Year eq 2024', 13],
    ["Year eq '2024'", 0],
    ['Reporter eq 5', 0],
    ['Children eq 1', 0],
    ['__proto__ eq null', 0],
    ['constructor eq null', 0],
    ["Reporter eq 'open", 12],
    ["Reporter eq '' '", 15],
    ['Year EQ 2024', 5],
    ['Year eq 2024; drop table facts', 12],
    ['Year eq 0x10', 8],
    ['Year eq 1e999', 8],
    ['Year eq 2024 -- 1', 13],
    ['Year == 2024', 5],
    ['ＹＥＡＲ eq 1', 0],
    ['Year eq 1\u0000', 9],
  ])('%j is refused at %i', (text, at) => {
    expect(refusedWith(text)).toMatchObject({ code: 'odataQueryInvalid', params: { option: '$filter', at } });
  });

  test.each([
    ['parentheses', '('.repeat(4000)],
    ['more than fits', '('.repeat(10_000)],
    ['nots', 'not '.repeat(1000)],
    ['quotes', "'".repeat(4001)],
    ['digits', '9'.repeat(4000)],
    ['spaces', ' '.repeat(4000)],
    ['names', 'a'.repeat(4000)],
    ['comparisons', Array(300).fill('Year eq 1').join(' or ')],
    ['a deep but closed one', `${'('.repeat(60)}Year eq 1${')'.repeat(60)}`],
  ])('%s are refused at once', (_, text) => {
    const began = performance.now();

    expect(refusedWith(text)).toMatchObject({ code: 'odataQueryInvalid' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('any text at all is taken or refused, and never thrown over', () => {
    const words = fc.constantFrom('Year', 'eq', "'", '(', ')', 'and', 'not', '1', ' ', ',', 'null', '.', '-');
    const types = new Map([['Year', 'number']] as const);

    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join('')),
        ),
        (text) => {
          const result = parseFilter(text, types);

          expect(result.ok || ['odataQueryInvalid', 'odataNotSupported'].includes(result.refusal.code)).toBe(
            true,
          );
        },
      ),
    );
  });

  test('the longest filter that fits is answered for many facts in a moment', () => {
    const text = Array(200).fill('Value gt 9').join(' or ');
    const filter = parsed(text);
    const facts = Array.from({ length: 20_000 }, (_, index) => factAt(index, { value: 1 }));
    const began = performance.now();

    expect(text.length).toBeLessThan(MAX_FILTER);
    expect(filter === null ? null : facts.filter(evaluateFilter(filter, factsSet))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
