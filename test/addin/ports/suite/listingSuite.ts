import { stampToText } from '../../../../shared/sheets/stampText';
import type { WorkbookRoad } from '../workbookRoad';
import { plainSpec, registrySpec, STAMP } from './sheets';

/** What is known of the sheets without reading their cells. */
export function listingSuite(open: WorkbookRoad): void {
  describe('listing the sheets', () => {
    it('gives the user’s sheets in their order, with those that are hidden', async () => {
      const { port } = await open([
        { name: 'Первый лист', cells: [['a']] },
        { name: 'Скрытый', hidden: true, cells: [] },
      ]);

      expect(await port.listSheets()).toEqual([
        { name: 'Первый лист', hidden: false, stamp: null, mark: null },
        { name: 'Скрытый', hidden: true, stamp: null, mark: null },
      ]);
    });

    it('tells Svod’s sheets by their stamps and marks, whatever the user calls them', async () => {
      const { port, acts } = await open([{ name: 'Мой', cells: [['a']] }]);

      await port.drawSheets([registrySpec(['ФИО'], [['Иванова']]), plainSpec('Замечания', ['Нет'])]);
      await acts.rename('Реестр', 'Наставники 2026');
      await acts.rename('Замечания', 'Что исправить');

      expect(await port.listSheets()).toEqual([
        { name: 'Мой', hidden: false, stamp: null, mark: null },
        { name: 'Наставники 2026', hidden: false, stamp: stampToText(STAMP), mark: null },
        { name: 'Что исправить', hidden: false, stamp: null, mark: 'Замечания' },
      ]);
    });
  });
}
