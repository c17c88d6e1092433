import { excelForEach, failureOf } from './support/excelForEach';

describe("idioms of Microsoft's samples: sheets, names, print set-up", () => {
  const excel = excelForEach();

  test('sheets are listed with one load, then read in a loop with one sync', async () => {
    const { Excel, host } = excel();

    await Excel.run(async (context) => {
      for (const name of ['Один', 'Два'])
        context.workbook.worksheets.add(name).getRange('A1').values = [[name]];
      await context.sync();
    });

    let found: unknown[] = [];
    const cost = await host.measure(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/position');

        await context.sync();

        const cells = sheets.items.map((sheet) => sheet.getRange('A1').load('values'));

        await context.sync();
        found = sheets.items.map(({ name, position }, index) => [
          name,
          position,
          cells[index]?.values[0]?.[0],
        ]);
      }),
    );

    expect(found).toEqual([
      ['Sheet1', 0, ''],
      ['Один', 1, 'Один'],
      ['Два', 2, 'Два'],
    ]);
    expect(cost.syncs).toBe(2);
    expect(cost.biggest).toBeLessThan(5000);
  });

  test('a sheet is renamed, moved, coloured, hidden and copied', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Данные');

      sheet.name = 'Реестр';
      sheet.position = 0;
      sheet.tabColor = '#FF0000';
      sheet.getRange('A1').values = [['x']];

      const copy = sheet.copy(Excel.WorksheetPositionType.end);

      sheet.visibility = Excel.SheetVisibility.hidden;
      copy.load('name,position');
      sheet.load('name,position,tabColor,visibility');

      const visible = context.workbook.worksheets.getCount(true);

      await context.sync();

      return [
        [sheet.name, sheet.position, sheet.tabColor, sheet.visibility],
        [copy.name, copy.position],
        visible.value,
      ];
    });

    expect(read).toEqual([['Реестр', 0, '#FF0000', 'Hidden'], ['Реестр (2)', 2], 2]);
  });

  test('panes are frozen and found', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const before = freezePanes.getLocationOrNullObject();

      await context.sync();

      const isNone = before.isNullObject;

      freezePanes.freezeAt('A1:B3');

      const after = freezePanes.getLocation().load('address');

      await context.sync();

      return [isNone, after.address];
    });

    expect(read).toEqual([true, 'Sheet1!A1:B3']);
  });

  test('names of the workbook and of a sheet are added, read, hidden and deleted', async () => {
    const { Excel, book } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.getRange('A1').values = [[7]];
      context.workbook.names.add('Total', sheet.getRange('A1'));

      const text = sheet.names.add('SVOD_STAMP', '="текст"');

      text.visible = false;

      const total = context.workbook.names.getItem('Total').load('formula,type,value,scope');
      const range = total.getRange().load('values');
      const missing = sheet.names.getItemOrNullObject('Nope');

      text.load('formula,type,value,visible,scope');
      await context.sync();

      const found = {
        total: [total.formula, total.type, total.scope, range.values],
        text: [text.formula, text.type, text.value, text.visible, text.scope],
        missing: missing.isNullObject,
      };

      context.workbook.names.getItem('Total').delete();
      await context.sync();

      return found;
    });

    expect(read).toEqual({
      total: ['=Sheet1!$A$1', 'Range', 'Workbook', [[7]]],
      text: ['="текст"', 'String', 'текст', false, 'Worksheet'],
      missing: true,
    });
    expect(book.names).toEqual([]);
  });

  test('a protected sheet refuses writes until it is unprotected', async () => {
    const { Excel } = excel();

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.getRange('B:B').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true }, 'тайна');
      sheet.getRange('B1').values = [['можно']];
      sheet.load('protection/protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });

    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['нельзя']];
        await context.sync();
      }),
    );

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.protection.unprotect('тайна');
      sheet.getRange('A1').values = [['теперь можно']];
      await context.sync();
    });

    expect(failure).toEqual({ code: 'AccessDenied', location: 'Range.values' });
  });

  test('the print set-up is recorded', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();

      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Страница &P';
      pageLayout.load('orientation,paperSize,zoom');

      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');

      await context.sync();

      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, titles.address];
    });

    expect(read).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }, 'Sheet1!1:3']);
  });

  test('custom properties stay with their sheet', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.customProperties.add('Template', 'mentees');

      const known = sheet.customProperties.getItemOrNullObject('Template').load('value');
      const missing = sheet.customProperties.getItemOrNullObject('Nope').load('value');

      await context.sync();

      return [known.value, missing.isNullObject];
    });

    expect(read).toEqual(['mentees', true]);
  });

  describe('refusals', () => {
    test.each([
      ['', 'InvalidArgument'],
      ['с/косой', 'InvalidArgument'],
      ['к'.repeat(32), 'InvalidArgument'],
      ['sheet1', 'ItemAlreadyExists'],
    ])('the sheet name «%s»', async (name, code) => {
      const { Excel } = excel();

      const failure = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );

      expect(failure).toEqual({ code, location: 'WorksheetCollection.add' });
    });
  });
});
