import { excelForEach } from './support/excelForEach';

describe("idioms of Microsoft's samples: tables", () => {
  const excel = excelForEach();

  /** The expenses table of the samples. */
  async function setUp(): Promise<void> {
    const { Excel } = excel();

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:D1', true);

      table.name = 'ExpensesTable';
      table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
      table.rows.add(undefined, [
        ['1/1/2017', 'The Phone Company', 'Communications', 120],
        ['1/2/2017', 'Northwind Electric', 'Utilities', 142.33],
        ['1/5/2017', 'Best For You', 'Groceries', 27.9],
        ['1/10/2017', 'Coho Vineyard', 'Restaurant', 33],
      ]);
      await context.sync();
    });
  }

  /** The merchants as they stand. */
  async function merchants(): Promise<unknown[]> {
    return await excel().Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('ExpensesTable').columns.getItem('Merchant');
      const body = column.getDataBodyRange().load('values');

      await context.sync();

      return body.values.flat();
    });
  }

  test('a table is created, named and filled', async () => {
    await setUp();
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable').load('name,style,showHeaders');
      const range = table.getRange().load('address');
      const columns = table.columns.load('items/name,items/index,count');
      const rows = table.rows.load('items/values,count');

      await context.sync();

      return {
        name: table.name,
        address: range.address,
        columns: columns.items.map(({ name, index }) => `${index} ${name}`),
        last: rows.items[3]?.values,
        count: rows.count,
      };
    });

    expect(read).toEqual({
      name: 'ExpensesTable',
      address: 'Sheet1!A1:D5',
      columns: ['0 Date', '1 Merchant', '2 Category', '3 Amount'],
      last: [[42745, 'Coho Vineyard', 'Restaurant', 33]],
      count: 4,
    });
  });

  test('a column is added with a formula, and a structured reference adds it up', async () => {
    await setUp();
    const { Excel } = excel();

    const sum = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');

      table.columns.add(undefined, [['Double'], ...Array.from({ length: 4 }, () => ['=[@Amount]*2'])]);

      const cell = table.worksheet.getRange('G1');

      cell.formulas = [['=SUM(ExpensesTable[Double])']];
      cell.load('values');
      await context.sync();

      return cell.values[0]?.[0];
    });

    expect(sum).toBeCloseTo(646.46);
  });

  test('rows are deleted, the table is resized and made a range again', async () => {
    await setUp();
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');

      table.rows.getItemAt(1).delete();
      table.resize('A1:D9');

      const body = table.getDataBodyRange().load('address');

      await context.sync();
      table.convertToRange();

      const count = context.workbook.tables.getCount();

      await context.sync();

      return [body.address, count.value];
    });

    expect(read).toEqual(['Sheet1!A2:D9', 0]);
    expect(excel().book.sheets[0]?.tables).toEqual([]);
  });

  test('a table is sorted by a column', async () => {
    await setUp();
    const { Excel } = excel();

    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');

      table.sort.apply([{ key: 3, ascending: true }]);
      await context.sync();
    });

    expect(await merchants()).toEqual([
      'Best For You',
      'Coho Vineyard',
      'The Phone Company',
      'Northwind Electric',
    ]);
  });

  test('a filter hides rows without losing them', async () => {
    await setUp();
    const { Excel } = excel();

    const hidden = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ExpensesTable');

      table.columns.getItem('Category').filter.applyValuesFilter(['Utilities', 'Restaurant']);

      const rows = table.getDataBodyRange().getRowProperties({ rowHidden: true });
      const filter = table.autoFilter.load('isDataFiltered');

      await context.sync();
      table.clearFilters();

      const after = table.getDataBodyRange().load('rowHidden');

      await context.sync();

      return [rows.value.map(({ rowHidden }) => rowHidden), filter.isDataFiltered, after.rowHidden];
    });

    expect(hidden).toEqual([[true, false, true, false], true, false]);
    expect(await merchants()).toHaveLength(4);
  });

  test('the tables a range touches are found', async () => {
    await setUp();
    const { Excel } = excel();

    const names = await Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getActiveWorksheet().getRange('C3').getTables(false);

      tables.load('items/name');
      await context.sync();

      return tables.items.map(({ name }) => name);
    });

    expect(names).toEqual(['ExpensesTable']);
  });
});
