import { formulaCell, numberCell } from '../../../../shared/sheets/cellSpec';
import type { WorkbookRoad } from '../workbookRoad';
import { contentOf, DANGEROUS, plainSpec, registrySpec, STAMP } from './sheets';

const TITLE = ['Реестр наставников'];

/** Drawing sheets for the first time. */
export function drawingSuite(open: WorkbookRoad): void {
  describe('drawing a sheet', () => {
    it('puts it behind the others, with what the spec says', async () => {
      const workbook = await open([{ name: 'Мой', cells: [['a']] }]);

      await workbook.port.drawSheets([
        registrySpec(['ФИО', 'Часы', 'Доля'], [['Иванова', numberCell(36), formulaCell('B3/2', 18, '0.0')]]),
        plainSpec('Итоги', ['Принято']),
      ]);

      expect((await workbook.port.listSheets()).map(({ name }) => name)).toEqual(['Мой', 'Реестр', 'Итоги']);
      expect(await contentOf(workbook, 'Реестр')).toEqual([
        TITLE,
        ['ФИО', 'Часы', 'Доля'],
        ['Иванова', 36, { formula: 'B3/2', value: 18 }],
      ]);
      expect(await contentOf(workbook, 'Итоги')).toEqual([['Принято']]);
      expect(await contentOf(workbook, 'Мой')).toEqual([['a']]);
    });

    it('keeps a sheet for lists hidden', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);

      await port.drawSheets([plainSpec('Справочники', ['школа'], { hidden: true })]);

      expect((await port.listSheets()).at(-1)).toMatchObject({ name: 'Справочники', hidden: true });
    });

    it('merges a heading over the columns it spans', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);

      await port.drawSheets([
        plainSpec('Итоги', [], {
          columns: [{ width: 9 }, { width: 9 }],
          rows: [{ cells: [{ value: 'Шапка', style: 'title', span: 2 }] }],
        }),
      ]);

      expect((await port.readSheets(['Итоги']))[0]?.merges).toEqual([
        { top: 0, left: 0, bottom: 0, right: 1 },
      ]);
    });

    it('tells how far it has come', async () => {
      const { port } = await open([{ name: 'Мой', cells: [['a']] }]);
      const told: number[] = [];

      await port.drawSheets([registrySpec(['ФИО'], [['Иванова']])], {
        onProgress: ({ done, total }) => told.push(done / total),
      });

      expect(told.at(-1)).toBe(1);
    });

    describe('against the user’s will', () => {
      it('is refused when a sheet of the user’s own has the name', async () => {
        const workbook = await open([{ name: 'реестр', cells: [['моё']] }]);

        await expect(workbook.port.drawSheets([registrySpec(['ФИО'], [])])).rejects.toMatchObject({
          reason: 'sheetTaken',
          detail: 'Реестр',
        });
        expect(await contentOf(workbook, 'реестр')).toEqual([['моё']]);
      });

      it('is refused when a sheet of another year has the name', async () => {
        const { port } = await open([{ name: 'Мой', cells: [['a']] }]);

        await port.drawSheets([registrySpec(['ФИО'], [['Иванова']])]);

        const next = registrySpec(['ФИО'], [], { stamp: { ...STAMP, year: 2027 } });

        await expect(port.drawSheets([next])).rejects.toMatchObject({ reason: 'sheetTaken' });
      });

      it('leaves nothing behind when it is given up before it begins', async () => {
        const { port } = await open([{ name: 'Мой', cells: [['a']] }]);
        const spec = registrySpec(['ФИО'], [['Иванова']]);

        await expect(port.drawSheets([spec], { signal: AbortSignal.abort() })).rejects.toMatchObject({
          reason: 'cancelled',
        });
        expect(await port.listSheets()).toHaveLength(1);
      });
    });

    describe('with texts made to be run', () => {
      it.each([undefined, '@'])('gives each back as it was in cells of format %p', async (format) => {
        const workbook = await open([{ name: 'Мой', cells: [['a']] }]);
        const cells = DANGEROUS.map((value) => ({
          value,
          style: 'text' as const,
          ...(format === undefined ? {} : { format }),
        }));

        await workbook.port.drawSheets([
          plainSpec('Опасно', [], { columns: cells.map(() => ({ width: 9 })), rows: [{ cells }] }),
        ]);

        expect(await contentOf(workbook, 'Опасно')).toEqual([[...DANGEROUS]]);
      });
    });
  });
}
