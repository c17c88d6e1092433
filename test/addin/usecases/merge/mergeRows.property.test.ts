import fc from 'fast-check';
import { BLANK_CELL, type MergeCell } from '../../../../addin/src/usecases/merge/mergeCell';
import { mergeRows } from '../../../../addin/src/usecases/merge/mergeRows';
import { registryTemplate } from '../../../../addin/src/usecases/merge/mergeTemplate';
import type { MergeSource, Merging } from '../../../../addin/src/usecases/merge/merging';
import { addRow, type RegistryTable, setCell } from '../../../../addin/src/usecases/merge/registryTable';
import type { Value } from '../../../../shared/columns/columns';

const TEMPLATE = registryTemplate('mentees');
const KEYS = ['lastName', 'firstName', 'birthYear', 'organisation', 'form', 'classGroup'] as const;
const CODES = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd'];

type Row = { readonly code: string | null } & Readonly<Record<(typeof KEYS)[number], Value>>;

const row = fc.record<Row>({
  code: fc.constantFrom(null, null, ...CODES),
  lastName: fc.constantFrom('Первова', 'Вторых', null),
  firstName: fc.constantFrom('Анна', 'Инна', 'Борис'),
  birthYear: fc.constantFrom(null, 2010, 2011),
  organisation: fc.constantFrom('oooooooooooo', 'pppppppppppp'),
  form: fc.constantFrom(null, 'P_P', 'T_P'),
  classGroup: fc.constantFrom(null, '5 А', '6 Б'),
});
const files = fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 4 });
const codedRows = fc.uniqueArray(row, { maxLength: 5, selector: ({ code }) => code });

function cell(value: Value): MergeCell {
  return value === null ? BLANK_CELL : { ...BLANK_CELL, value };
}

function registryOf(rows: readonly Row[]): RegistryTable {
  const table: RegistryTable = { rows: 0, columns: new Map(), codes: [], rowOf: new Map() };

  for (const one of rows) {
    const place = addRow(table, TEMPLATE, one.code);

    for (const key of KEYS) setCell(table, key, place, cell(one[key]));
  }

  return table;
}

function sourceOf(rows: readonly Row[], index: number): MergeSource {
  const column = (values: readonly Value[]) => values.map(cell);

  return {
    file: `${index}.xlsx`,
    numbers: rows.map((_, place) => place + 1),
    leftOut: 0,
    assumed: null,
    rows: rows.length,
    columns: new Map([
      ['rowCode', column(rows.map(({ code }) => code))],
      ...KEYS.map((key) => [key, column(rows.map((one) => one[key]))] as const),
    ]),
  };
}

function merge(registry: RegistryTable, all: readonly (readonly Row[])[]): Merging {
  return mergeRows(registry, all.map(sourceOf), TEMPLATE);
}

function valuesOf({ columns, rows, codes }: RegistryTable): readonly Row[] {
  return Array.from({ length: rows }, (_, place) => {
    const value = (key: (typeof KEYS)[number]): Value => columns.get(key)?.[place]?.value ?? null;

    return {
      code: codes[place] ?? null,
      lastName: value('lastName'),
      firstName: value('firstName'),
      birthYear: value('birthYear'),
      organisation: value('organisation'),
      form: value('form'),
      classGroup: value('classGroup'),
    };
  });
}

describe('merging rows, whatever they are', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(codedRows, files, (before, all) => {
        const registry = registryOf(before);

        merge(registry, all);

        const once = valuesOf(registry);
        const again = merge(registry, all);

        expect(valuesOf(registry)).toEqual(once);
        expect(again.changed.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no row of the registry, keeps its codes and erases nothing', () => {
    fc.assert(
      fc.property(codedRows, files, (before, all) => {
        const registry = registryOf(before);
        const old = valuesOf(registry);

        merge(registry, all);

        const now = valuesOf(registry);

        old.forEach((one, place) => {
          expect(now[place]?.code).toBe(one.code);
          for (const key of KEYS) if (one[key] !== null) expect(now[place]?.[key]).not.toBeNull();
        });
      }),
    );
  });

  it('loses no row of a file: the registry has its person, in its organisation', () => {
    fc.assert(
      fc.property(codedRows, files, (before, all) => {
        const registry = registryOf(before);
        const { collisions } = merge(registry, all);
        const now = valuesOf(registry);
        const isThere = (one: Row): boolean =>
          now.some((other) =>
            (['lastName', 'firstName', 'organisation'] as const).every(
              (key) => one[key] === null || one[key] === other[key],
            ),
          );

        // A cell that two rows claim is told of instead.
        if (collisions.length === 0) expect(all.flat().filter((one) => !isThere(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('crosses no names: first name and last name of a row come from one row of a file or the registry', () => {
    fc.assert(
      fc.property(codedRows, files, (before, all) => {
        const registry = registryOf(before);
        const old = valuesOf(registry);
        const nameOf = ({ lastName, firstName }: Row): string => `${lastName} ${firstName}`;

        merge(registry, all);

        const known = new Set(
          [...old, ...all.flat()].filter(({ lastName }) => lastName !== null).map(nameOf),
        );

        for (const one of valuesOf(registry)) {
          if (one.lastName !== null) expect(known).toContain(nameOf(one));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every added row a code of its own', () => {
    fc.assert(
      fc.property(codedRows, files, (before, all) => {
        const registry = registryOf(before);

        merge(registry, all);

        expect(new Set(registry.codes).size).toBe(registry.rows);
      }),
    );
  });
});
