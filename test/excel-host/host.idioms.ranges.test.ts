import { excelForEach } from './support/excelForEach';

const PRODUCTS = [
  ['Product', 'Quantity', 'Unit Price', 'Total Price'],
  ['Almonds', 2, 7.5, '=B2*C2'],
  ['Coffee', 1, 34.5, '=B3*C3'],
  ['Chocolate', 5, 9.5, '=B4*C4'],
];

describe("idioms of Microsoft's samples: ranges", () => {
  const excel = excelForEach();

  /** The sheet «Sample» as the samples set it up. */
  async function setUp(): Promise<void> {
    const { Excel } = excel();

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Sample').delete();

      const sheet = context.workbook.worksheets.add('Sample');

      sheet.getRange('A1:D4').formulas = PRODUCTS;
      sheet.activate();
      await context.sync();
    });
  }

  test('set-up deletes a sheet that may not be there, twice in a row', async () => {
    await setUp();
    await setUp();

    expect(excel().book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sample']);
  });

  test('formulas are computed, and values, formulas and texts read', async () => {
    await setUp();
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('D2:D4');

      range.load({ values: true, formulas: true, text: true });
      await context.sync();

      return { values: range.values, formulas: range.formulas, text: range.text };
    });

    expect(read.values).toEqual([[15], [34.5], [47.5]]);
    expect(read.formulas).toEqual([['=B2*C2'], ['=B3*C3'], ['=B4*C4']]);
    expect(read.text).toEqual([['15'], ['34,5'], ['47,5']]);
  });

  test('one value and one formula fill a whole range', async () => {
    const { Excel, book } = excel();

    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');

      Reflect.set(range, 'values', 'x');
      range.load('values');
      await context.sync();

      return range.values;
    });

    expect(values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(book.sheets).toHaveLength(1);
  });

  test('the used range is found, and is a null object on an empty sheet', async () => {
    await setUp();
    const { Excel } = excel();

    const found = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const used = sheets.getItem('Sample').getUsedRange().load('address');
      const none = sheets.getItem('Sheet1').getUsedRangeOrNullObject().load('address');

      await context.sync();

      return [used.address, none.isNullObject];
    });

    expect(found).toEqual(['Sample!A1:D4', true]);
  });

  test('formats are set and read through the range', async () => {
    await setUp();
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const header = sheet.getRange('A1:D1');

      header.format.fill.color = '#4472C4';
      header.format.font.color = 'white';
      header.format.font.bold = true;
      header.format.horizontalAlignment = 'Center';
      header.format.borders.getItem('EdgeBottom').style = 'Continuous';
      header.format.borders.getItem('EdgeBottom').color = '#FF0000';
      sheet.getRange('C2:D4').numberFormat = Array.from({ length: 3 }, () => ['0.00', '0.00']);
      header.load('format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment');

      const edge = header.format.borders.getItem('EdgeBottom').load('style,color,weight');
      const prices = sheet.getRange('C2:C2').load('text,numberFormat');
      const mixed = sheet.getRange('A1:A2').load('format/fill/color');

      await context.sync();

      return {
        header: [
          header.format.fill.color,
          header.format.font.bold,
          header.format.font.color,
          header.format.horizontalAlignment,
        ],
        edge: [edge.style, edge.color, edge.weight],
        prices: [prices.text, prices.numberFormat],
        mixed: mixed.format.fill.color,
      };
    });

    expect(read).toEqual({
      header: ['#4472C4', true, '#FFFFFF', 'Center'],
      edge: ['Continuous', '#FF0000', 'Thin'],
      prices: [[['7,50']], [['0.00']]],
      mixed: null,
    });
  });

  test('column widths are points, autofit makes room for the longest text', async () => {
    await setUp();
    const { Excel } = excel();

    const widths = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const plain = sheet.getRange('F:F').load('format/columnWidth');
      const wide = sheet.getRange('G:G');

      wide.format.columnWidth = 96;
      wide.load('format/columnWidth');
      sheet.getRange('A:A').format.autofitColumns();

      const fitted = sheet.getRange('A:A').load('format/columnWidth');

      await context.sync();

      return [plain.format.columnWidth, wide.format.columnWidth, fitted.format.columnWidth];
    });

    expect(widths[0]).toBe(48);
    expect(widths[1]).toBeCloseTo(96, 0);
    expect(widths[2]).toBeGreaterThan(48);
  });

  test('rows are inserted and deleted, cells below move', async () => {
    await setUp();
    const { Excel } = excel();

    const columns = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');

      sheet.getRange('2:2').insert(Excel.InsertShiftDirection.down);

      const inserted = sheet.getRange('A1:A5').load('values');

      await context.sync();
      sheet.getRange('2:3').delete(Excel.DeleteShiftDirection.up);

      const deleted = sheet.getRange('A1:A3').load('values');

      await context.sync();

      return [inserted.values.flat(), deleted.values.flat()];
    });

    expect(columns).toEqual([
      ['Product', '', 'Almonds', 'Coffee', 'Chocolate'],
      ['Product', 'Coffee', 'Chocolate'],
    ]);
  });

  test('ranges lead to ranges: offsets, sizes, rows, columns, intersections', async () => {
    await setUp();
    const { Excel } = excel();

    const addresses = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sample').getRange('B2:C3');
      const all = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(2, -1),
        range.getRow(1),
        range.getColumn(0),
        range.getCell(0, 1),
        range.getLastCell(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsBelow(2),
        range.getIntersection('C1:F2'),
        range.getBoundingRect('E9'),
      ];

      for (const one of all) one.load('address');

      const apart = range.getIntersectionOrNullObject('H8');

      await context.sync();

      return [...all.map(({ address }) => address.replace('Sample!', '')), apart.isNullObject];
    });

    expect(addresses).toEqual([
      'C3:D4',
      'B2:B5',
      'B3:C3',
      'B2:B3',
      'C2',
      'C3',
      '2:3',
      'B:C',
      'B4:C5',
      'C2',
      'B2:E9',
      true,
    ]);
  });

  test('cells are copied with formulas that follow, merged and cleared', async () => {
    await setUp();
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');

      sheet.getRange('E2').copyFrom('D2:D4', Excel.RangeCopyType.formulas);
      sheet.getRange('A6:B6').merge();
      sheet.getRange('A3:D3').clear(Excel.ClearApplyTo.contents);

      const copied = sheet.getRange('E2:E2').load('formulas');
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areaCount');
      const cleared = sheet.getRange('A3:D3').load('values,valueTypes');

      await context.sync();

      return [copied.formulas, merged.address, merged.areaCount, cleared.values, cleared.valueTypes];
    });

    expect(read).toEqual([
      [['=C2*D2']],
      'Sample!A6:B6',
      1,
      [['', '', '', '']],
      [['Empty', 'Empty', 'Empty', 'Empty']],
    ]);
  });

  test('row properties tell which rows are hidden', async () => {
    await setUp();
    const { Excel } = excel();

    const hidden = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');

      sheet.getRange('3:3').rowHidden = true;

      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
      const one = sheet.getRange('A3').load('rowHidden');
      const some = sheet.getRange('A2:A3').load('rowHidden');

      await context.sync();

      return [rows.value.map(({ rowHidden }) => rowHidden), one.rowHidden, some.rowHidden];
    });

    expect(hidden).toEqual([[false, false, true, false], true, null]);
  });

  test('a selected range is the selection the next batch sees', async () => {
    await setUp();
    const { Excel } = excel();

    const address = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sample').getRange('B2:C3').select();

      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');

      await context.sync();

      return [selected.address, cell.address];
    });

    expect(address).toEqual(['Sample!B2:C3', 'Sample!B2']);
  });
});
