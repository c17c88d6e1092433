import { stampToText } from '../../../../shared/sheets/stampText';
import type { WorkbookRoad } from '../workbookRoad';
import { contentOf, plainSpec, registrySpec, STAMP } from './sheets';

/** Drawing again what was drawn before. */
export function redrawingSuite(open: WorkbookRoad): void {
  const workbookWith = async (rows: readonly string[][]) => {
    const workbook = await open([{ name: 'Мой', cells: [['a']] }]);

    await workbook.port.drawSheets([registrySpec(['ФИО', 'Роль'], rows)]);

    return workbook;
  };

  describe('drawing a sheet again', () => {
    it('writes in its place, longer or shorter', async () => {
      const workbook = await workbookWith([
        ['Иванова', 'наставник'],
        ['Петров', 'куратор'],
      ]);

      for (const names of [['Яшин'], ['Абрамов', 'Белова', 'Волков']]) {
        await workbook.port.drawSheets([
          registrySpec(
            ['ФИО', 'Роль'],
            names.map((name) => [name, 'наставник']),
          ),
        ]);

        expect((await contentOf(workbook, 'Реестр')).slice(2)).toEqual(
          names.map((name) => [name, 'наставник']),
        );
      }

      expect((await workbook.port.listSheets()).map(({ name }) => name)).toEqual(['Мой', 'Реестр']);
    });

    it('finds it under the name the user has given it', async () => {
      const workbook = await workbookWith([['Иванова', 'наставник']]);

      await workbook.acts.rename('Реестр', 'Наставники школ');
      await workbook.port.drawSheets([registrySpec(['ФИО', 'Роль'], [['Петров', 'куратор']])]);

      expect(await contentOf(workbook, 'Наставники школ')).toContainEqual(['Петров', 'куратор']);
      expect(await workbook.port.listSheets()).toHaveLength(2);
    });

    it('knows it by its stamp whatever revision it continues, and renews the stamp', async () => {
      const { port } = await workbookWith([['Иванова', 'наставник']]);
      const stamp = { ...STAMP, baseRevision: 3 };

      await port.drawSheets([registrySpec(['ФИО', 'Роль'], [], { stamp })]);

      expect((await port.listSheets()).map((sheet) => sheet.stamp)).toEqual([null, stampToText(stamp)]);
    });

    it('keeps what the user wrote beside the table', async () => {
      const workbook = await workbookWith([['Иванова', 'наставник']]);

      await workbook.acts.type('Реестр', 2, 4, 'позвонить');
      await workbook.port.drawSheets([registrySpec(['ФИО', 'Роль'], [['Петров', 'куратор']])]);

      expect((await contentOf(workbook, 'Реестр'))[2]).toEqual([
        'Петров',
        'куратор',
        null,
        null,
        'позвонить',
      ]);
    });

    it('keeps columns that the user put into the table, between Svod’s and at the end', async () => {
      const workbook = await open([{ name: 'Мой', cells: [['a']] }]);
      const users = registrySpec(
        ['ФИО', 'Телефон', 'Роль', 'Заметка'],
        [
          ['Иванова', '8-914', 'наставник', 'да'],
          ['Петров', '8-924', 'куратор', 'нет'],
        ],
      );

      // As if the user had put «Телефон» and «Заметка» there.
      await workbook.port.drawSheets([users]);
      for (const names of [['Яшин'], ['Абрамов', 'Белова', 'Волков']])
        await workbook.port.drawSheets([
          registrySpec(
            ['Роль', 'ФИО'],
            names.map((name) => ['куратор', name]),
          ),
        ]);

      expect((await contentOf(workbook, 'Реестр')).slice(1)).toEqual([
        ['ФИО', 'Телефон', 'Роль', 'Заметка'],
        ['Абрамов', '8-914', 'куратор', 'да'],
        ['Белова', '8-924', 'куратор', 'нет'],
        ['Волков', null, 'куратор'],
      ]);
    });

    it('draws a sheet without a table again in its place', async () => {
      const workbook = await open([{ name: 'Мой', cells: [['a']] }]);

      await workbook.port.drawSheets([plainSpec('Квитанции', ['первая', 'вторая'])]);
      await workbook.port.drawSheets([plainSpec('Квитанции', ['третья'])]);

      expect(await contentOf(workbook, 'Квитанции')).toEqual([['третья']]);
      expect(await workbook.port.listSheets()).toHaveLength(2);
    });

    it('draws some again and others for the first time at once', async () => {
      const workbook = await workbookWith([['Иванова', 'наставник']]);

      await workbook.port.drawSheets([
        plainSpec('Итоги', ['новый лист']),
        registrySpec(['ФИО', 'Роль'], [['Петров', 'куратор']]),
      ]);

      expect(await contentOf(workbook, 'Итоги')).toEqual([['новый лист']]);
      expect(await contentOf(workbook, 'Реестр')).toContainEqual(['Петров', 'куратор']);
    });
  });
}
