import { type Booted, bootInNode } from './boot/bootInNode';

describe('the real library over the simulated Excel', () => {
  let excel: Booted;

  beforeEach(async () => {
    excel = await bootInNode();
  });

  afterEach(() => {
    expect(excel.host.bugs).toEqual([]);
    excel.close();
  });

  test('is ready as Excel in Russian', () => {
    const { Office } = excel;

    expect(Office.context.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('ru-RU');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('writes and reads a range', async () => {
    const { Excel } = excel;

    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');

      range.values = [
        ['Имя', 'Год'],
        ['Аня', 2012],
      ];
      range.load('values,address,valueTypes');
      await context.sync();

      return [range.address, range.values, range.valueTypes];
    });

    expect(values).toEqual([
      'Sheet1!B2:C3',
      [
        ['Имя', 'Год'],
        ['Аня', 2012],
      ],
      [
        ['String', 'String'],
        ['String', 'Double'],
      ],
    ]);
  });
});
