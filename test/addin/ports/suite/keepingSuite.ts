import { stampToText } from '../../../../shared/sheets/stampText';
import type { WorkbookRoad } from '../workbookRoad';
import { registrySpec, STAMP } from './sheets';

/** Stamps, and what Svod keeps in the workbook. */
export function keepingSuite(open: WorkbookRoad): void {
  describe('stamping', () => {
    it('gives a sheet the revision it continues', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);
      const stamp = { ...STAMP, baseRevision: 4 };

      await port.drawSheets([registrySpec(['ФИО'], [['Иванова']])]);
      await port.restamp([{ sheet: 'Реестр', stamp }]);

      expect((await port.readSheets(['Реестр']))[0]?.stamp).toBe(stampToText(stamp));
    });

    it('changes no stamp when one of the sheets is gone', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);
      const stamp = { ...STAMP, baseRevision: 4 };

      await port.drawSheets([registrySpec(['ФИО'], [['Иванова']])]);

      await expect(
        port.restamp([
          { sheet: 'Реестр', stamp },
          { sheet: 'Нет такого', stamp },
        ]),
      ).rejects.toMatchObject({ reason: 'sheetGone', detail: 'Нет такого' });
      expect((await port.listSheets()).at(-1)?.stamp).toBe(stampToText(STAMP));
    });
  });

  describe('keeping state', () => {
    it('has none in a workbook that Svod has never written to', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);

      expect(await port.readState()).toBeNull();
    });

    it('gives back what was last written, whatever it holds', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);

      await port.writeState('{"a":1}');
      await port.writeState('{"text":"<state> & «ёлки» ]]> \\u0000 😀"}');

      expect(await port.readState()).toBe('{"text":"<state> & «ёлки» ]]> \\u0000 😀"}');
    });
  });
}
