import { excelForEach, failureOf } from './support/excelForEach';

describe('limits of every Excel', () => {
  const excel = excelForEach();

  /** Runs one write to A1:B2 and gives its failure. */
  function failureOfValues(values: unknown): ReturnType<typeof failureOf> {
    const { Excel } = excel();

    return failureOf(
      Excel.run(async (context) => {
        Reflect.set(context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2'), 'values', values);
        await context.sync();
      }),
    );
  }

  test('what was not loaded cannot be read', async () => {
    const { Excel } = excel();

    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');

        await context.sync();

        return range.values;
      }),
    );

    expect(failure.code).toBe('PropertyNotLoaded');
  });

  test.each([[[[1, 2, 3]]], [[[1], [2]]], [[[1, 2]]], [[1, 2]]])(
    'another shape is refused: %j',
    async (values) => {
      expect((await failureOfValues(values)).code).toBe('InvalidArgument');
    },
  );

  test('text is parsed as if typed in English, null leaves a cell', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');

      range.values = [['1.5', '1,5', '=1+1', "'=1+1"]];
      range.values = [[null, null, null, null]];
      range.load('values,formulas,valueTypes');
      await context.sync();

      return [range.values[0], range.formulas[0]];
    });

    expect(read).toEqual([
      [1.5, '1,5', 2, '=1+1'],
      [1.5, '1,5', '=1+1', '=1+1'],
    ]);
  });

  test('whole columns have no values to read and take none, but take formats', async () => {
    const { Excel } = excel();

    const values = await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('A:A').load('values');

      column.format.fill.color = '#00FF00';
      await context.sync();

      return column.values;
    });
    const failure = await failureOf(
      Excel.run(async (context) => {
        Reflect.set(context.workbook.worksheets.getActiveWorksheet().getRange('A:A'), 'values', 'x');
        await context.sync();
      }),
    );

    expect(values).toBeNull();
    expect(failure.code).toBe('InvalidArgument');
  });

  test('a typing user makes a batch fail, or wait when it asks to', async () => {
    const { Excel, host } = excel();
    const write = (options: Excel.RunOptions) =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });

    host.editing = true;

    const failure = await failureOf(write({}));
    const waiting = write({ delayForCellEdit: true });

    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.cellEdit.waiting).toBe(1);
    host.editing = false;
    await waiting;

    expect(failure.code).toBe('InvalidOperationInCellEditMode');
  });

  test("round trips and bytes are counted without the library's own", async () => {
    const { Excel, host } = excel();

    const cost = await host.measure(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3000');

        range.values = Array.from({ length: 3000 }, (_, index) => [`строка ${index}`]);
        range.load('values');
        await context.sync();
      }),
    );

    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(cost.syncs).toBe(1);
    expect(cost.sent).toBeGreaterThan(60_000);
    expect(cost.biggest).toBe(Math.max(cost.sent, cost.received));
    expect(host.syncs.map(({ kind }) => kind)).toEqual(['internal', 'sync', 'cleanup']);
  });
});

describe('Excel on the web', () => {
  const excel = excelForEach({ profile: 'web' });
  const texts = (rows: number) => Array.from({ length: rows }, () => ['я'.repeat(1000)]);

  test('a request of more than 5 MB is refused and changes nothing', async () => {
    const { Excel, book } = excel();

    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3000').values = texts(3000);
        await context.sync();
      }),
    );

    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(book.sheets[0]?.cells.get(0, 0)).toBeUndefined();
  });

  test('an answer of more than 5 MB is refused', async () => {
    const { Excel } = excel();

    for (const first of [1, 1501])
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();

        sheet.getRange(`A${first}:A${first + 1499}`).values = texts(1500);
        await context.sync();
      });

    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3000').load('values');
        await context.sync();
      }),
    );

    expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('an old Excel', () => {
  const excel = excelForEach({ profile: 'old' });

  test('has no members of later sets', async () => {
    const { Excel, Office } = excel();

    const resize = await failureOf(
      Excel.run(async (context) => {
        const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B2', true);

        table.resize('A1:B5');
        await context.sync();
      }),
    );
    const separator = await failureOf(
      Excel.run(async (context) => {
        context.workbook.application.load('decimalSeparator');
        await context.sync();
      }),
    );

    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    expect(resize).toEqual({ code: 'ApiNotFound', location: 'Table.resize' });
    expect(separator.code).toBe('ApiNotFound');
  });

  test('loads all it has with a bare load', async () => {
    const { Excel } = excel();

    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.load();
      await context.sync();

      return sheet.name;
    });

    expect(name).toBe('Sheet1');
  });
});
