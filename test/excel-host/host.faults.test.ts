import { bootInNode } from './boot/bootInNode';
import { excelForEach, failureOf } from './support/excelForEach';

describe('faults asked for', () => {
  const excel = excelForEach();

  /** Writes A1 to A3 in one batch. */
  function writeThree(): Promise<void> {
    return excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
  }

  /** What stands in A1 to A3. */
  function three(): unknown[] {
    return [0, 1, 2].map((row) => excel().book.sheets[0]?.cells.get(row, 0)?.value ?? null);
  }

  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ])('status %i becomes %s once, and nothing was done', async (status, code) => {
    excel().host.failNext(status);

    expect((await failureOf(writeThree())).code).toBe(code);
    expect(three()).toEqual([null, null, null]);

    await writeThree();
    expect(three()).toEqual([1, 2, 3]);
  });

  test('an error in the middle of a batch leaves what was done before it', async () => {
    const { host } = excel();

    host.fail({ damage: { kind: 'error', code: 'GeneralException', at: 8 } });

    const failure = await failureOf(writeThree());

    expect(failure.code).toBe('GeneralException');
    expect(three()).toEqual([1, null, null]);
  });

  test('a lost answer was done all the same', async () => {
    excel().host.fail({ damage: { kind: 'lostAnswer', status: 5012 } });

    expect((await failureOf(writeThree())).code).toBe('InvalidOrTimedOutSession');
    expect(three()).toEqual([1, 2, 3]);
  });

  test('a fault waits for the batch it is meant for', async () => {
    const { host } = excel();

    host.fail({ damage: { kind: 'status', status: 5103 }, match: (_body, bytes) => bytes > 100, after: 1 });
    await writeThree();

    expect((await failureOf(writeThree())).code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('silence never ends', async () => {
    excel().host.fail({ damage: { kind: 'silence' } });

    const first = await Promise.race([
      writeThree().then(() => 'answered'),
      new Promise((resolve) => setTimeout(() => resolve('silence'), 50)),
    ]);

    expect(first).toBe('silence');
  });
});

describe('errors', () => {
  const excel = excelForEach();

  test('a missing item has its code, place and statement', async () => {
    const { Excel, OfficeExtension } = excel();

    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Призрак').getRange('A1').values = [[1]];
      await context.sync();
    }).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      httpStatusCode: 404,
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  test('a null object answers its whole chain', async () => {
    const { Excel, book } = excel();

    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Призрак');
      const range = sheet.getRange('A1').load('values');
      const table = sheet.tables.getItemOrNullObject('T').load('name');

      range.values = [[1]];
      sheet.delete();
      await context.sync();

      return [sheet.isNullObject, range.isNullObject, table.isNullObject];
    });

    expect(found).toEqual([true, true, true]);
    expect(book.sheets).toHaveLength(1);
  });

  test('a range kept from an earlier batch is still there, after its run it is not', async () => {
    const { Excel, host } = excel();

    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2');

      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);

      return range;
    });

    await new Promise((resolve) => setTimeout(resolve, 10));

    expect(host.state.references.count).toBe(0);
    expect(
      (
        await failureOf(
          Promise.resolve().then(() => {
            kept.values = [[3, 4]];

            return kept.context.sync();
          }),
        )
      ).code,
    ).toBe('InvalidObjectPath');
  });

  test('what is not simulated is an error, never a guess', async () => {
    const { Excel, host } = excel();

    const shapes = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox('x');
        await context.sync();
      }),
    );
    const style = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('style');
        await context.sync();
      }),
    );

    expect([shapes.code, style.code]).toEqual(['NotImplemented', 'NotImplemented']);
    expect(host.notSimulated).toHaveLength(2);
  });

  test('a name that no class has is ignored by load, and noted', async () => {
    const { Excel, host } = excel();

    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/nmae');
      await context.sync();
    });

    expect(host.unknownNames).toEqual(['Worksheet.nmae']);
  });

  test('read-only properties stay as they are', async () => {
    const { Excel } = excel();

    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');

        Reflect.apply(Reflect.get(range, '_recursivelyUpdate') ?? range.set, range, [{ address: 'B2' }]);
        await context.sync();
      }),
    );

    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('set and update', () => {
  const excel = excelForEach();

  test('properties of an object and of those it leads to are set at once', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');

      range.set({ format: { fill: { color: '#123456' }, font: { size: 14 } } });
      range.load({ format: { fill: { color: true }, font: { size: true } } });
      await context.sync();

      return [range.format.fill.color, range.format.font.size];
    });

    expect(read).toEqual(['#123456', 14]);
  });
});

test('the debug files of the library start too', async () => {
  const excel = await bootInNode({ isDebug: true, profile: 'web' });

  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  excel.close();
});

test('globals are there for code that uses them, and gone afterwards', async () => {
  const excel = await bootInNode();
  const remove = excel.installGlobals();

  expect(Reflect.get(globalThis, 'Excel')).toBe(excel.Excel);
  remove();
  expect(Reflect.has(globalThis, 'Excel')).toBe(false);
  excel.close();
});
