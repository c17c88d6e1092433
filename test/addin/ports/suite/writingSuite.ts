import type { WorkbookRoad } from '../workbookRoad';
import { contentOf, DANGEROUS, HEADINGS, registrySpec } from './sheets';

/** Writing into columns, adding one, letting the table grow. */
export function writingSuite(open: WorkbookRoad): void {
  const drawn = async (rows: readonly string[][]) => {
    const workbook = await open([{ name: 'Мой', cells: [['a']] }]);

    await workbook.port.drawSheets([registrySpec(['ФИО', 'Роль', 'Код'], rows)]);

    return workbook;
  };
  const rowsOf = async (workbook: Awaited<ReturnType<typeof drawn>>) =>
    (await contentOf(workbook, 'Реестр')).slice(HEADINGS + 1);

  describe('writing into columns', () => {
    it('writes texts and numbers, empties cells and leaves others', async () => {
      const workbook = await drawn([
        ['Иванова', 'наставник', 'a1'],
        ['Петров', 'куратор', 'b2'],
        ['Яшин', 'куратор', 'c3'],
      ]);

      await workbook.port.writeColumns('Реестр', [
        { column: 1, top: 2, values: [null, '', 'наставник'] },
        { column: 4, top: 3, values: [17, 'заметка'] },
      ]);

      expect(await rowsOf(workbook)).toEqual([
        ['Иванова', 'наставник', 'a1'],
        ['Петров', null, 'b2', null, 17],
        ['Яшин', 'наставник', 'c3', null, 'заметка'],
      ]);
    });

    it('refuses a sheet that is not there any more', async () => {
      const { port } = await drawn([]);

      await expect(
        port.writeColumns('Нет такого', [{ column: 0, top: 0, values: ['a'] }]),
      ).rejects.toMatchObject({ reason: 'sheetGone', detail: 'Нет такого' });
    });

    it.each([0, 5])('writes dangerous texts as texts into column %d', async (column) => {
      const workbook = await drawn(DANGEROUS.map(() => ['x', 'y', 'z']));

      await workbook.port.writeColumns('Реестр', [{ column, top: 2, values: DANGEROUS }]);

      expect((await rowsOf(workbook)).map((row) => row[column])).toEqual([...DANGEROUS]);
    });
  });

  describe('making sure of a column', () => {
    it('finds it by its heading, however it is spaced', async () => {
      const { port } = await drawn([['Иванова', 'наставник', 'a1']]);
      const wanted = { headingRow: HEADINGS, heading: ' Роль ', width: 20 };

      expect(await port.ensureColumn('Реестр', wanted)).toBe(1);
    });

    it('adds it at the end, or says that it cannot', async () => {
      const workbook = await drawn([['Иванова', 'наставник', 'a1']]);
      const wanted = { headingRow: HEADINGS, heading: 'Замечания', width: 40 };
      const place = await workbook.port.ensureColumn('Реестр', wanted);
      const [, headings] = await contentOf(workbook, 'Реестр');

      expect([null, 3]).toContain(place);
      expect(headings).toEqual(['ФИО', 'Роль', 'Код', ...(place === null ? [] : ['Замечания'])]);
    });
  });

  describe('taking out rows', () => {
    const people = [
      ['Иванова', 'наставник', 'a1'],
      ['Петров', 'куратор', 'b2'],
      ['Яшин', 'куратор', 'c3'],
      ['Юрин', 'куратор', 'd4'],
    ];

    it('takes what stands beside them along, or says that it cannot', async () => {
      const workbook = await drawn(people);
      const { removeRows } = workbook.port;

      if (removeRows === null) return;

      await workbook.acts.type('Реестр', 3, 5, 'к Петрову');
      await workbook.acts.type('Реестр', 4, 5, 'к Яшину');
      await removeRows('Реестр', [5, 3, 3], [{ top: 3, left: 0, cells: [['Петров']] }]);

      expect(await rowsOf(workbook)).toEqual([
        ['Иванова', 'наставник', 'a1'],
        ['Яшин', 'куратор', 'c3', null, null, 'к Яшину'],
      ]);
    });

    it('takes out nothing where something else stands by now', async () => {
      const workbook = await drawn(people);
      const { removeRows } = workbook.port;

      if (removeRows === null) return;

      const standing = [{ top: 2, left: 0, cells: [['Петров']] }];

      await expect(removeRows('Реестр', [2], standing)).rejects.toMatchObject({ reason: 'sheetChanged' });
      await expect(removeRows('Нет такого', [2], [])).rejects.toMatchObject({ reason: 'sheetGone' });
      expect(await rowsOf(workbook)).toHaveLength(4);
    });
  });

  describe('letting the table grow', () => {
    it('moves and fills no cell', async () => {
      const workbook = await drawn([['Иванова', 'наставник', 'a1']]);

      await workbook.acts.type('Реестр', 5, 0, 'под таблицей');

      const before = await rowsOf(workbook);

      await workbook.port.growTable('Реестр', 9);

      expect(await rowsOf(workbook)).toEqual(before);
    });

    it('does nothing on a sheet without a table of Svod’s', async () => {
      const workbook = await drawn([]);

      await workbook.port.growTable('Мой', 9);

      expect(await contentOf(workbook, 'Мой')).toEqual([['a']]);
    });
  });
}
