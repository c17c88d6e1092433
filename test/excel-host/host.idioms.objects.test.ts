import { excelForEach } from './support/excelForEach';

describe("idioms of Microsoft's samples: charts, PivotTables, parts, settings, comments", () => {
  const excel = excelForEach();

  test('a chart is added over data, titled, placed, and given a series of its own', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.getRange('A1:B3').values = [
        ['Школа', 'Пары'],
        ['Школа 1', 5],
        ['Школа 2', 8],
      ];

      const chart = sheet.charts.add(
        Excel.ChartType.columnClustered,
        sheet.getRange('A1:B3'),
        Excel.ChartSeriesBy.columns,
      );

      chart.name = 'Пары';
      chart.title.text = 'Наставнические пары';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = 'Школа';
      chart.setPosition('D2', 'H12');

      const added = chart.series.add('Цель');

      added.setValues(sheet.getRange('B2:B3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      added.format.fill.setSolidColor('#C00000');
      chart.load('name,chartType,left,top,title/text,axes/valueAxis/minimum');
      chart.series.load('items/name');
      await context.sync();

      return [
        chart.name,
        chart.chartType,
        chart.left,
        chart.top,
        chart.title.text,
        chart.series.items.map(({ name }) => name),
      ];
    });

    expect(read).toEqual(['Пары', 'ColumnClustered', 144, 15, 'Наставнические пары', ['Пары', 'Цель']]);
    expect(excel().book.sheets[0]?.charts[0]?.series[1]).toEqual({
      name: 'Цель',
      values: '=Sheet1!$B$2:$B$3',
      categories: '=Sheet1!$A$2:$A$3',
      color: '#C00000',
    });
  });

  test('a PivotTable is recorded over a table', async () => {
    const { Excel, book } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.getRange('A1:C3').values = [
        ['Школа', 'Форма', 'Пары'],
        ['1', 'ученик', 5],
        ['2', 'учитель', 8],
      ];

      const table = sheet.tables.add('A1:C3', true);
      const pivot = context.workbook.worksheets.add('Сводная').pivotTables.add('Пары', table, 'Сводная!A1');

      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Школа'));
      pivot.columnHierarchies.add(pivot.hierarchies.getItem('Форма'));

      const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Пары'));

      data.summarizeBy = Excel.AggregationFunction.max;
      pivot.refresh();
      pivot.rowHierarchies.load('items/name');
      pivot.dataHierarchies.load('items/name,items/summarizeBy');
      await context.sync();

      return [
        pivot.rowHierarchies.items.map(({ name }) => name),
        pivot.dataHierarchies.items.map(({ summarizeBy }) => summarizeBy),
      ];
    });

    expect(read).toEqual([['Школа'], ['Max']]);
    expect(book.sheets[1]?.pivots[0]).toMatchObject({ source: 'Table1', columns: ['Форма'] });
  });

  test('a custom XML part is added, found by its namespace, changed and deleted', async () => {
    const { Excel, book } = excel();

    const read = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;

      parts.add('<state xmlns="urn:svod:state">{}</state>');
      await context.sync();

      const part = parts.getByNamespace('urn:svod:state').getOnlyItemOrNullObject();

      part.load('id,namespaceUri');
      await context.sync();
      part.setXml('<state xmlns="urn:svod:state">{"a":1}</state>');

      const xml = part.getXml();
      const none = parts.getByNamespace('urn:other').getOnlyItemOrNullObject().load('id');

      await context.sync();

      return [part.namespaceUri, xml.value, none.isNullObject];
    });

    expect(read).toEqual(['urn:svod:state', '<state xmlns="urn:svod:state">{"a":1}</state>', true]);
    expect(book.xmlParts).toHaveLength(1);
  });

  test('settings are the same in both APIs', async () => {
    const { Excel, Office, book } = excel();
    const { settings } = Office.context.document;

    settings.set('theme', { dark: true });

    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));

    const read = await Excel.run(async (context) => {
      const known = context.workbook.settings.getItem('theme').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('nope').load('value');

      context.workbook.settings.add('count', 2);
      await context.sync();

      return [known.value, missing.isNullObject];
    });

    expect(status).toBe('succeeded');
    expect(read).toEqual([{ dark: true }, true]);
    expect([...book.settings]).toEqual([
      ['theme', { dark: true }],
      ['count', 2],
    ]);
  });

  test('comments are added at a cell, answered, found by the cell and deleted', async () => {
    const { Excel, book } = excel();

    const read = await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Sheet1!A2', 'Проверьте');

      comment.replies.add('Проверено');
      await context.sync();

      const found = comments.getItemByCell('Sheet1!A2').load('content,authorName');
      const at = found.getLocation().load('address');
      const replies = found.replies.load('items/content');

      await context.sync();

      return [found.content, at.address, replies.items.map(({ content }) => content)];
    });

    expect(read).toEqual(['Проверьте', 'Sheet1!A2', ['Проверено']]);

    await Excel.run(async (context) => {
      context.workbook.comments.getItemByCell('Sheet1!A2').delete();
      await context.sync();
    });

    expect(book.sheets[0]?.comments).toEqual([]);
  });

  test('a worksheet function tells which date system the workbook has', async () => {
    const { Excel } = excel();

    const value = await Excel.run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 1).load('value,error');

      await context.sync();

      return result.value;
    });

    expect(value).toBe(1462);
  });

  test("the culture and its separators are Excel's", async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const { application } = context.workbook;

      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('decimalSeparator,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator');
      await context.sync();

      return [application.decimalSeparator, application.cultureInfo.name];
    });

    expect(read).toEqual([',', 'ru-RU']);
    expect(excel().host.state.suspended).toEqual({ calculation: 1, screen: 1 });
  });
});
