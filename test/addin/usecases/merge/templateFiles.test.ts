import { mergePlan } from '../../../../addin/src/usecases/merge/mergePlan';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { Row } from '../../../shared/sheets/helpers/columnsOf';
import { ROWS } from '../../../shared/sheets/helpers/filled';
import { gridBook } from './gridBook';
import { templateFile } from './manySchools';
import { bookOf, DIRECTORY, merge, OWNER, readFiles, rowsIn } from './merged';

const [FIRST = {}, SECOND = {}] = ROWS.mentees;
const BEFORE = { mentors: ROWS.mentors, mentees: [{ ...FIRST, middleName: 'Старович' }, SECOND] };

describe('a file made with our template', () => {
  it('replaces what the school filled in rows the registry has, and erases nothing', async () => {
    const book = bookOf(BEFORE);
    const { middleName: _, ...changed } = { ...FIRST, middleName: '', classGroup: '6-7', state: 'stopped' };
    const report = await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, [changed])]);

    expect(report).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(rowsIn(book, 'mentees')).toEqual([
      { ...FIRST, middleName: 'Старович', classGroup: '6-7', state: 'stopped' },
      SECOND,
    ]);
  });

  it('says nothing new in rows that are as they were', async () => {
    const book = bookOf(BEFORE);
    const written = book.written();
    const report = await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, ROWS.mentees)]);

    expect(report).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect(book.written()).toBe(written);
  });

  it('writes numbers and dates as numbers, and texts as texts', async () => {
    const book = bookOf({ mentees: [] });

    await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, [FIRST])]);

    const cells = book.grids().find(({ name }) => name === 'Наставляемые')?.cells[6] ?? [];

    expect(cells.filter((cell) => typeof cell === 'number')).toEqual([2010, 45550]);
    expect(cells).toEqual(expect.arrayContaining(['5-6', 'Примеров', 'СОШ № 5']));
  });

  it('keeps the codes of the rows it adds, so that the next file finds them', async () => {
    const book = bookOf({ mentees: [] });

    await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, [FIRST])]);

    expect(rowsIn(book, 'mentees')[0]).toMatchObject({
      rowCode: FIRST.rowCode,
      personCode: FIRST.personCode,
    });

    const renamed = { ...FIRST, lastName: 'Примерова' };
    const report = await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, [renamed])]);

    expect(report).toMatchObject({ added: 0, changed: 1 });
    expect(rowsIn(book, 'mentees')).toMatchObject([{ rowCode: FIRST.rowCode, lastName: 'Примерова' }]);
  });

  it('adds a child that was typed over a copied row, and leaves the row whose code was copied', async () => {
    const book = bookOf(BEFORE);
    const copied: Row = { ...FIRST, lastName: 'Новичков', firstName: 'Опыт', birthYear: 2011 };
    const report = await merge(book, 'mentees', [
      await templateFile('школа.xlsx', DIRECTORY, [FIRST, copied]),
    ]);
    const rows = rowsIn(book, 'mentees');

    expect(report).toMatchObject({
      added: 1,
      changed: 0,
      collisions: [{ caption: 'Код строки', kept: null }],
    });
    expect(rows.map(({ lastName, firstName }) => `${lastName} ${firstName}`)).toEqual([
      'Примеров Пример',
      'Образцова Пример',
      'Новичков Опыт',
    ]);
    expect(new Set(rows.map(({ rowCode }) => rowCode)).size).toBe(3);
  });

  it('tells of a cell that two files fill differently: the first stays', async () => {
    const book = bookOf(BEFORE);
    const files = [
      await templateFile('а.xlsx', DIRECTORY, [{ ...FIRST, classGroup: '6 А' }]),
      await templateFile('б.xlsx', DIRECTORY, [{ ...FIRST, classGroup: '6 Б' }]),
    ];
    const report = await merge(book, 'mentees', files.toReversed());

    expect(report.collisions).toEqual([
      { file: 'б.xlsx', row: 7, caption: 'Класс / группа', kept: 'а.xlsx' },
    ]);
    expect(report.findings.find(({ file }) => file === 'б.xlsx')?.warnings).toBeGreaterThan(0);
    expect(rowsIn(book, 'mentees')[0]).toMatchObject({ classGroup: '6 А' });
  });

  it('fills names in where they are in another workbook', async () => {
    const elsewhere = { ...FIRST, lastName: fixedSheetWords.namesElsewhere, firstName: null };
    const book = bookOf({ ...BEFORE, mentees: [elsewhere] });

    await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, [FIRST])]);

    expect(rowsIn(book, 'mentees')).toEqual([FIRST]);
  });

  it('is refused when it is of another reporter, year or registry', async () => {
    const [, neighbour = OWNER.reporter] = municipalityReporters(OWNER.region);
    const files = [
      await templateFile('год.xlsx', DIRECTORY, ROWS.mentees, { ...OWNER, year: 2023 }),
      await templateFile('сосед.xlsx', DIRECTORY, ROWS.mentees, { ...OWNER, reporter: neighbour }),
      await templateFile('пустой.xlsx', DIRECTORY, []),
    ];
    const { files: read } = mergePlan(await readFiles(bookOf({ mentees: [] }), 'mentees', files));

    expect(read.map(({ name, fault }) => [name, fault])).toEqual([
      ['год.xlsx', 'otherYear'],
      ['пустой.xlsx', 'noRows'],
      ['сосед.xlsx', 'otherReporter'],
    ]);
  });

  it('of organisations is merged just so', async () => {
    const book = bookOf({ organisations: ROWS.organisations, mentors: [] });
    const file = await templateFile('всё.xlsx', DIRECTORY, ROWS.mentees);

    expect(await merge(book, 'organisations', [file])).toMatchObject({ added: 2, changed: 0, same: 2 });
    expect(rowsIn(book, 'organisations')).toEqual(DIRECTORY);
  });
});

describe('a registry in which the user has formulas', () => {
  it('keeps them', async () => {
    const book = bookOf(BEFORE);
    const grids = book.grids();
    const sheet = grids.find(({ name }) => name === 'Наставляемые');
    const place = sheet?.cells[5]?.indexOf('Класс / группа') ?? -1;
    const formula = { formula: '5&"-"&6', value: '5-6' };
    const withFormula = grids.map((grid) =>
      grid === sheet
        ? { ...grid, cells: grid.cells.map((row, at) => (at === 6 ? row.with(place, formula) : row)) }
        : grid,
    );
    const own = gridBook(withFormula);

    await merge(own, 'mentees', [
      await templateFile('школа.xlsx', DIRECTORY, [{ ...FIRST, classGroup: '7 А' }]),
    ]);

    expect(own.grids().find(({ name }) => name === 'Наставляемые')?.cells[6]?.[place]).toEqual(formula);
  });
});
