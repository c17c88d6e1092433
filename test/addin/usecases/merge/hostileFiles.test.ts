import fc from 'fast-check';
import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import { BLANK_CELL } from '../../../../addin/src/usecases/merge/mergeCell';
import { mergeFiles } from '../../../../addin/src/usecases/merge/mergeFiles';
import { mergePlan } from '../../../../addin/src/usecases/merge/mergePlan';
import { mergeRows } from '../../../../addin/src/usecases/merge/mergeRows';
import { registryTemplate } from '../../../../addin/src/usecases/merge/mergeTemplate';
import { rememberedHeadingsSchema } from '../../../../addin/src/usecases/merge/rememberedHeadings';
import { parseState } from '../../../../addin/src/usecases/state/workbookState';
import { ROWS } from '../../../shared/sheets/helpers/filled';
import { templateFile } from './manySchools';
import { approved, bookOf, DIRECTORY, merge, plainFile, readFiles, rowsIn } from './merged';

const CANARY = 'Канарейкина';
const [FIRST = {}] = ROWS.mentees;

describe('files that mean no good', () => {
  it('of any bytes are faults or plans, never errors', async () => {
    const book = bookOf({ mentees: [] });
    const { bytes } = await templateFile('школа.xlsx', DIRECTORY, [FIRST]);

    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (place, byte) => {
        const file = { name: 'x.xlsx', bytes: bytes.with(place, byte) };

        expect(mergePlan(await readFiles(book, 'mentees', [file])).files).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });

  it('with any texts in any cells merge twice into the same', async () => {
    const texts = fc.constantFrom(
      ...['ФИО', 'Класс', '=1+1', 'Итого', '1', '', 'Пробова Проба', '31.02.2024', '#Н/Д'],
    );
    const cells = fc.array(fc.array(texts, { minLength: 3, maxLength: 5 }), { minLength: 1, maxLength: 8 });

    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        const book = bookOf({ mentees: [] });
        const file = await plainFile('СОШ 5.xlsx', [['ФИО ученика', 'Класс', 'Форма'], ...rows]);

        await merge(book, 'mentees', [file]);

        const once = rowsIn(book, 'mentees');

        expect(await merge(book, 'mentees', [file])).toMatchObject({ added: 0, changed: 0 });
        expect(rowsIn(book, 'mentees')).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });

  it('cannot bring in columns, organisations or decisions that are not there', async () => {
    const book = bookOf({ mentees: [] });
    const file = await plainFile('x.xlsx', [
      ['ФИО ученика', 'Класс'],
      ['Пробова Проба', '5'],
    ]);
    const keys = ['__proto__', 'rowCode'];
    const headings = [{ template: 'mentees' as const, headings: ['фиоученика', 'класс'], keys }];
    const matter = await readFiles(book, 'mentees', [file], rememberedHeadingsSchema.parse(headings));

    expect(mergePlan(matter).files[0]).toMatchObject({ wants: 'approval' });
  });

  it('leave no name in what is thrown', async () => {
    const book = bookOf({ mentees: [{ ...FIRST, lastName: CANARY }] });
    const file = await templateFile('школа.xlsx', DIRECTORY, [
      { ...FIRST, lastName: CANARY, classGroup: '9 Я' },
    ]);
    const matter = approved(await readFiles(book, 'mentees', [file]));
    const broken: WorkbookPort = {
      ...book,
      readSheets: async (names) => (await book.readSheets(names)).slice(0, 1),
    };
    const thrown: unknown = await mergeFiles(broken, matter).catch((error: unknown) => error);

    expect(thrown).toMatchObject({ reason: 'sheetGone', detail: 'Наставляемые' });
    expect(`${thrown} ${JSON.stringify(thrown)}`).not.toContain(CANARY);
  });

  it('leave no name in the report or in what is remembered', async () => {
    const book = bookOf({ mentees: [{ ...FIRST, lastName: CANARY }] });
    const files = [
      await templateFile('а.xlsx', DIRECTORY, [{ ...FIRST, lastName: CANARY }]),
      await templateFile('б.xlsx', DIRECTORY, [{ ...FIRST, lastName: `${CANARY}я` }]),
      await plainFile('СОШ 5.xlsx', [
        ['ФИО ученика', 'Класс'],
        [`${CANARY} Проба`, '5'],
      ]),
    ];
    const matter = approved(await readFiles(book, 'mentees', files));

    expect(
      JSON.stringify([await mergeFiles(book, matter), matter.remembered, mergePlan(matter)]),
    ).not.toContain(CANARY);
  });

  it('full of texts that are no headings are given up soon', async () => {
    const cells = Array.from({ length: 50 }, (_, row) =>
      Array.from({ length: 120 }, (__, column) => `запись ${row} о прочем участнике ${column}`),
    );
    const file = await plainFile('x.xlsx', cells);
    const start = performance.now();

    expect((await readFiles(bookOf({ mentees: [] }), 'mentees', [file])).files).toMatchObject([
      { fault: 'noHeadings' },
    ]);
    // Each of 6,000 texts against every known heading took 40 seconds letter by letter.
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('with thousands of rows of no name are merged in time that grows with the rows', () => {
    const rows = 12_000;
    const cells = Array.from({ length: rows }, (_, row) => ({ ...BLANK_CELL, value: `${row} А` }));
    const columns = new Map([['classGroup', cells]]);
    const numbers = Array.from({ length: rows }, (_, row) => row + 1);
    const source = { file: 'x.xlsx', rows, columns, numbers, leftOut: 0, assumed: null };
    const registry = { rows: 0, columns: new Map(), codes: [], rowOf: new Map() };
    const start = performance.now();

    mergeRows(registry, [source], registryTemplate('mentees'));

    expect(registry.rows).toBe(rows);
    // Every row against every other took 25 seconds and more.
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('with an instruction for a heading are remembered, and nothing else is forgotten', async () => {
    const file = await plainFile('СОШ 5.xlsx', [
      ['ФИО ученика', 'Класс', 'Пояснение. '.repeat(400)],
      ['Пробова Проба', '5', ''],
    ]);
    const { remembered } = approved(await readFiles(bookOf({ mentees: [] }), 'mentees', [file]));
    const state = { version: 1, receipts: [], headings: remembered };

    expect(parseState(JSON.stringify(state)).headings).toHaveLength(1);

    const again = await readFiles(bookOf({ mentees: [] }), 'mentees', [file], remembered);

    expect(mergePlan(again).files[0]).toMatchObject({ wants: 'nothing' });
  });
});
