import { typeText } from './model/acts/typeText';
import { excelForEach, failureOf } from './support/excelForEach';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  const excel = excelForEach();

  test("a change of the user's is told with its address until the handler is removed", async () => {
    const { Excel, book } = excel();
    const heard: unknown[] = [];

    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const added = sheet.onChanged.add(async ({ address, changeType }) => {
        heard.push([address, changeType]);
      });

      await context.sync();

      return added;
    });
    const sheet = book.sheets[0];

    if (!sheet) throw new Error('There is a sheet.');

    typeText(book, sheet, 1, 1, 'набрано');
    await settled();

    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    typeText(book, sheet, 1, 1, 'ещё');
    await settled();

    expect(heard).toEqual([['B2', 'RangeEdited']]);
    expect(excel().host.state.events.registrations).toBe(0);
  });

  test('a disabled runtime hears nothing', async () => {
    const { Excel } = excel();
    const heard: string[] = [];

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();

      sheet.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [['тихо']];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [['громко']];
      await context.sync();
    });
    await settled();

    expect(heard).toEqual(['A2']);
  });

  test('added and activated sheets, changed tables and selections are told', async () => {
    const { Excel } = excel();
    const heard: string[] = [];
    const hear = async ({ type }: { readonly type?: string }) => {
      heard.push(String(type));
    };

    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const first = worksheets.getActiveWorksheet();

      first.tables.add('A1:B3', true);
      worksheets.onAdded.add(hear);
      worksheets.onActivated.add(hear);
      first.onSelectionChanged.add(async ({ address }) => {
        heard.push(address);
      });
      tables.onChanged.add(hear);
      await context.sync();

      first.getRange('C4').select();
      first.getRange('A2').values = [['x']];
      worksheets.add('Новый').activate();
      await context.sync();
    });
    await settled();

    expect([...heard].sort()).toEqual(['C4', 'TableChanged', 'WorksheetActivated', 'WorksheetAdded']);
  });

  test('the selection of the workbook is told in the old way', async () => {
    const { Excel, book } = excel();
    let count = 0;

    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        count += 1;
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').select();
      await context.sync();
    });
    await settled();

    expect(count).toBe(1);
    expect(book.selection.area).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  test('an event that is not simulated is refused', async () => {
    const { Excel } = excel();

    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onFormatChanged.add(async () => {});
        await context.sync();
      }),
    );

    expect(failure.code).toBe('NotImplemented');
  });
});

describe('ribbon commands', () => {
  const excel = excelForEach();

  test('a function command runs and completes', async () => {
    const { Excel, Office, runCommand, book } = excel();

    Office.actions.associate('check', async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['проверено']];
        await context.sync();
      });
      event.completed();
    });

    const end = await runCommand('check');

    expect(end.status).toBe(0);
    expect(book.sheets[0]?.cells.get(0, 0)?.value).toBe('проверено');
  });

  test('a dialog is refused, not silently shown to nobody', async () => {
    const { Office } = excel();

    const status = await new Promise((resolve) =>
      Office.context.ui.displayDialogAsync('https://localhost/office/dialog.html', (result) =>
        resolve(result.status),
      ),
    );

    expect(status).toBe('failed');
  });
});
