import { excelForEach, failureOf } from './support/excelForEach';

describe("idioms of Microsoft's samples: validations and conditional formats", () => {
  const excel = excelForEach();

  test('a whole-number rule with prompt and alert is set and read', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B5');

      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      range.dataValidation.prompt = { message: 'Целое', showPrompt: true, title: 'Число' };
      range.dataValidation.errorAlert = { message: 'Нет', showAlert: true, style: 'Stop', title: 'Ошибка' };
      range.dataValidation.ignoreBlanks = false;
      range.load('dataValidation/rule,dataValidation/type,dataValidation/prompt,dataValidation/errorAlert');
      await context.sync();

      const { rule, type, prompt, errorAlert } = range.dataValidation;

      return { rule, type, prompt, errorAlert };
    });

    expect(read).toEqual({
      rule: { wholeNumber: { formula1: 0, operator: 'GreaterThan' } },
      type: 'WholeNumber',
      prompt: { message: 'Целое', showPrompt: true, title: 'Число' },
      errorAlert: { message: 'Нет', showAlert: true, style: 'Stop', title: 'Ошибка' },
    });
  });

  test('a list comes from a range object or from text', async () => {
    const { Excel } = excel();

    const sources = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const byRange = sheet.getRange('C2:C9').dataValidation;
      const byText = sheet.getRange('D2:D9').dataValidation;

      byRange.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A3') } };
      byText.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      byRange.load('rule,type');
      byText.load('rule');
      await context.sync();

      return [byRange.type, byRange.rule.list?.source, byText.rule.list?.source];
    });

    expect(sources).toEqual(['List', '=Sheet1!$A$1:$A$3', 'да,нет']);
  });

  test('a cleared validation is none, neighbours of two kinds are inconsistent', async () => {
    const { Excel } = excel();

    const types = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A2').dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };

      const both = sheet.getRange('A1:A2').dataValidation.load('type');

      await context.sync();

      const before = both.type;

      sheet.getRange('A1:A2').dataValidation.clear();
      both.load('type');
      await context.sync();

      return [before, both.type];
    });

    expect(types).toEqual(['Inconsistent', 'None']);
  });

  test('conditional formats by formula and by value are added, read, counted and cleared', async () => {
    const { Excel } = excel();

    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:E6');
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);

      custom.custom.rule.formula = '=$A2="Ошибка"';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.color = '#9C0006';

      const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);

      value.cellValue.format.font.bold = true;
      value.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      range.conditionalFormats.load('items/type,items/id');

      const rule = custom.custom.rule.load('formula');
      const of = custom.getRange().load('address');
      const missing = custom.cellValueOrNullObject.load('rule');

      await context.sync();

      const types = range.conditionalFormats.items.map(({ type }) => type);

      range.conditionalFormats.clearAll();

      const count = range.conditionalFormats.getCount();

      await context.sync();

      return {
        types,
        formula: rule.formula,
        address: of.address,
        missing: missing.isNullObject,
        count: count.value,
      };
    });

    expect(read).toEqual({
      types: ['CellValue', 'Custom'],
      formula: '=$A2="Ошибка"',
      address: 'Sheet1!B2:E6',
      missing: true,
      count: 0,
    });
  });

  describe('refusals', () => {
    test('a list of more than 255 characters in place', async () => {
      const { Excel } = excel();

      const failure = await failureOf(
        Excel.run(async (context) => {
          const source = Array.from({ length: 60 }, (_, index) => `школа ${index}`).join(',');

          context.workbook.worksheets.getActiveWorksheet().getRange('A1').dataValidation.rule = {
            list: { inCellDropDown: true, source },
          };
          await context.sync();
        }),
      );

      expect(failure).toEqual({ code: 'InvalidArgument', location: 'DataValidation.rule' });
    });

    test('a conditional format that is not simulated says so', async () => {
      const { Excel, host } = excel();

      const failure = await failureOf(
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');

          range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
          await context.sync();
        }),
      );

      expect(failure.code).toBe('NotImplemented');
      expect(host.notSimulated).toEqual(['The conditional format ColorScale is not simulated.']);
    });
  });
});
