import type { WorkbookRoad } from '../workbookRoad';
import { contentOf, filled } from './sheets';

/** Reading the user's own sheets. */
export function readingSuite(open: WorkbookRoad): void {
  describe('reading sheets', () => {
    it('gives texts, numbers, truths and formulas from A1 on, with blanks between', async () => {
      const workbook = await open([
        {
          name: 'Лист 1',
          cells: [
            [],
            [null, 'ФИО', 'Год'],
            [null, 'Иванова', 1980, true, { formula: 'C3+1', value: 1981 }],
            [null, null, 0, false],
          ],
        },
      ]);

      expect(await contentOf(workbook, 'Лист 1')).toEqual([
        [],
        [null, 'ФИО', 'Год'],
        [null, 'Иванова', 1980, true, { formula: 'C3+1', value: 1981 }],
        [null, null, 0, false],
      ]);
    });

    it('gives sheets in the order asked for and leaves out one that is not there', async () => {
      const { port } = await open([
        { name: 'Первый', cells: [['1-й']] },
        { name: 'Второй', cells: [['2-й']] },
      ]);
      const grids = await port.readSheets(['Второй', 'Нет такого', 'Первый']);

      expect(grids.map(({ name, cells }) => [name, cells])).toEqual([
        ['Второй', [['2-й']]],
        ['Первый', [['1-й']]],
      ]);
    });

    it.each([
      ['from the top', { from: 0, count: 2 }, [['a'], ['b']]],
      ['in the middle', { from: 1, count: 2 }, [[], ['b'], ['c']]],
      ['beyond the last', { from: 3, count: 50 }, [[], [], [], ['d']]],
      ['below all', { from: 9, count: 5 }, []],
    ])('gives only the rows that are wanted, %s', async (_where, rows, expected) => {
      const { port } = await open([{ name: 'Лист', cells: [['a'], ['b'], ['c'], ['d']] }]);
      const [grid] = await port.readSheets(['Лист'], { rows });

      expect(grid && filled(grid).filter((row, place) => row.length > 0 || place < expected.length)).toEqual(
        expected,
      );
    });

    it('reads hidden rows like others and says that they are hidden', async () => {
      const { port } = await open([
        { name: 'Лист', cells: [['a'], ['b'], ['c'], ['d']], hiddenRows: [1, 3] },
      ]);
      const [grid] = await port.readSheets(['Лист']);

      expect(grid && filled(grid)).toEqual([['a'], ['b'], ['c'], ['d']]);
      expect([...(grid?.hiddenRows ?? [])].sort()).toEqual([1, 3]);
    });

    it('says which cells are merged', async () => {
      const merge = { top: 0, left: 0, bottom: 1, right: 2 };
      const { port } = await open([
        { name: 'Лист', cells: [['Шапка'], [], ['a', 'b', 'c']], merges: [merge] },
      ]);
      const [grid] = await port.readSheets(['Лист']);

      expect(grid?.merges).toEqual([merge]);
    });

    it('counts days as the workbook does, and gives them as numbers', async () => {
      const { port } = await open([{ name: 'Лист', cells: [[45_000]] }]);
      const [grid] = await port.readSheets(['Лист']);

      expect(grid).toMatchObject({ cells: [[45_000]], date1904: false, hidden: false, stamp: null });
    });

    it('gives a blank sheet as blank', async () => {
      const { port } = await open([
        { name: 'Пусто', cells: [] },
        { name: 'Лист', cells: [['a']] },
      ]);

      expect(await port.readSheets(['Пусто'])).toMatchObject([{ name: 'Пусто', cells: [], merges: [] }]);
    });

    it('gives one column by its values, down to its last filled cell', async () => {
      const { port } = await open([
        {
          name: 'Лист',
          cells: [
            [],
            [null, 'Код', 'ещё'],
            [null, 'aaaaaaaaaaaa'],
            [null, null, 1],
            [null, 5],
            [null, { formula: 'B5+1', value: 6 }],
            [null, '=1+1'],
            [null, false],
            [null, null, 'ниже'],
          ],
        },
      ]);

      expect(await port.readColumn('лист', 1)).toEqual([
        null,
        'Код',
        'aaaaaaaaaaaa',
        null,
        5,
        6,
        '=1+1',
        false,
      ]);
      expect(await port.readColumn('Лист', 0)).toEqual([]);
      expect(await port.readColumn('Лист', 7)).toEqual([]);
    });

    it('gives no column of a blank sheet, and refuses one of a sheet that is not there', async () => {
      const { port } = await open([{ name: 'Пусто', cells: [] }]);

      expect(await port.readColumn('Пусто', 0)).toEqual([]);
      await expect(port.readColumn('Нет такого', 0)).rejects.toMatchObject({ reason: 'sheetGone' });
    });

    it('reads nothing once it has been given up', async () => {
      const { port } = await open([{ name: 'Лист', cells: [['a']] }]);

      await expect(port.readSheets(['Лист'], { signal: AbortSignal.abort() })).rejects.toMatchObject({
        reason: 'cancelled',
      });
    });
  });
}
