import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { unzip } from '../../shared/xlsx/helpers/unzip';
import { partsOf, zipOf } from '../../shared/xlsx/helpers/xlsxOf';
import { plainSpec, registrySpec, STAMP } from '../ports/suite/sheets';
import { bytesOf, fileOf } from './userFile';

const MAIN = 'xl/worksheets/sheet1.xml';
const base = () =>
  writeWorkbook([registrySpec(['ФИО', 'Код'], [['Иванова', 'a1']]), plainSpec('Мой', ['b'])]);

describe('a file that is there', () => {
  it.each([
    [
      'stamping',
      ['xl/workbook.xml'],
      (port: ReturnType<typeof fileWorkbook>) =>
        port.restamp([{ sheet: 'Реестр', stamp: { ...STAMP, baseRevision: 2 } }]),
    ],
    [
      'writing',
      [MAIN],
      (port: ReturnType<typeof fileWorkbook>) =>
        port.writeColumns('Реестр', [{ column: 1, top: 2, values: ['b2'] }]),
    ],
    [
      'letting a table grow',
      [MAIN, 'xl/tables/table1.xml'],
      (port: ReturnType<typeof fileWorkbook>) => port.growTable('Реестр', 6),
    ],
  ])('changes by %s only in the parts concerned', async (_what, concerned, work) => {
    const bytes = await base();
    const port = fileWorkbook(bytes);

    await work(port);

    const [before, after] = [await unzip(bytes), await unzip(bytesOf(port.bytes()))];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);

    expect(changed.sort()).toEqual([...concerned].sort());
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  it('is not written anew when there is nothing to write', async () => {
    const bytes = await base();
    const port = fileWorkbook(bytes);

    await port.writeColumns('Реестр', []);
    await port.growTable('Мой', 9);

    expect(port.bytes()).toBe(bytes);
  });

  it('is read once as long as it does not change', async () => {
    const port = fileWorkbook(await base());
    const [first] = await port.readSheets(['Реестр']);
    const [mine] = await port.readSheets(['Мой']);

    await port.writeColumns('Мой', [{ column: 0, top: 0, values: ['c'] }]);

    expect((await port.readSheets(['Реестр']))[0]?.cells).toBe(first?.cells);
    expect((await port.readSheets(['Мой']))[0]?.cells).not.toBe(mine?.cells);
  });

  it('takes operations one after another, so that none is lost', async () => {
    const port = fileWorkbook(await base());

    await Promise.all([
      port.writeState('{}'),
      port.drawSheets([plainSpec('Новый', ['x'])]),
      port.writeColumns('Мой', [{ column: 0, top: 0, values: ['c'] }]),
      port.restamp([{ sheet: 'Реестр', stamp: { ...STAMP, baseRevision: 2 } }]),
    ]);

    expect(await port.readState()).toBe('{}');
    expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Реестр', 'Мой', 'Новый']);
    expect((await port.listSheets())[0]?.stamp).toMatch(/\|2$/);
    expect((await port.readSheets(['Мой']))[0]?.cells).toEqual([['c']]);
  });

  it('keeps the user’s columns in the table, with their widths', async () => {
    const wide = registrySpec(['ФИО', 'Телефон', 'Код', 'Заметка'], [['Иванова', '8-914', 'a1', 'да']]);
    const columns = [{ width: 14 }, { width: 33 }, { width: 14 }, { width: 44 }];
    const port = fileWorkbook(await writeWorkbook([{ ...wide, columns }]));

    await port.drawSheets([registrySpec(['ФИО', 'Код'], [['Белова', 'b2']])]);

    const files = await unzip(bytesOf(port.bytes()));
    const names = [...(files['xl/tables/table1.xml'] ?? '').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)];
    const cols = /<cols>.*<\/cols>/.exec(files[MAIN] ?? '')?.[0] ?? '';

    expect(names.map(([, name]) => name)).toEqual(['ФИО', 'Телефон', 'Код', 'Заметка']);
    expect(files['xl/tables/table1.xml']).toContain('ref="A2:D3"');

    const places = (files[MAIN] ?? '').match(/<c r="[A-Z]+\d+"/g) ?? [];

    expect(new Set(places).size).toBe(places.length);
    expect(cols.match(/min="\d+"/g)).toEqual(['min="1"', 'min="2"', 'min="3"', 'min="4"']);
    expect(cols).toMatch(/min="2" max="2" width="33.*min="4" max="4" width="44/);
  });

  it('gets dates of its own date system', async () => {
    const dated = (value: number) =>
      plainSpec('Даты', [], { rows: [{ cells: [{ value, format: 'dd.mm.yyyy', style: 'text' }] }] });
    const port = fileWorkbook(await writeWorkbook([plainSpec('Мой', ['b'])]));
    const parts = partsOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    const mac = fileWorkbook(
      await zipOf({
        ...parts,
        'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
          '<sheets>',
          '<workbookPr date1904="1"/><sheets>',
        ),
      }),
    );

    for (const one of [port, mac]) await one.drawSheets([dated(45_000)]);

    expect((await port.readSheets(['Даты']))[0]).toMatchObject({ date1904: false, cells: [[45_000]] });
    expect((await mac.readSheets(['Даты']))[0]).toMatchObject({ date1904: true, cells: [[43_538]] });
  });
});

describe('a file that is not there', () => {
  it('is made by the first sheets that are drawn', async () => {
    const port = fileWorkbook(null);

    await port.drawSheets([registrySpec(['ФИО'], [['Иванова']])]);

    expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Реестр']);
    expect(port.bytes()?.length).toBeGreaterThan(1000);
  });

  it('has no sheets and no state, and takes nothing else', async () => {
    const port = fileWorkbook(null);

    expect(await port.listSheets()).toEqual([]);
    expect(await port.readSheets(['Реестр'])).toEqual([]);
    expect(await port.readState()).toBeNull();
    await expect(port.writeState('{}')).rejects.toMatchObject({ reason: 'notWorkbook' });
    expect(port.bytes()).toBeNull();
  });
});

describe('what goes wrong', () => {
  it.each([
    ['no workbook at all', new TextEncoder().encode('нет'), 'notWorkbook'],
    ['an archive cut off', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
    ['more than is opened', new Uint8Array(49 * 1024 * 1024), 'tooLarge'],
  ])('is said of %s', async (_what, bytes, reason) => {
    const port = fileWorkbook(bytes);

    await expect(port.listSheets()).rejects.toMatchObject({ name: 'WorkbookFault', reason });
    await expect(port.readState()).rejects.toMatchObject({ reason });
    expect(port.bytes()).toBe(bytes);
  });

  it('is said with the sheet’s name, and nothing has changed', async () => {
    const bytes = await base();
    const port = fileWorkbook(bytes);
    const wanted = { headingRow: 1, heading: 'Код', width: 9 };

    await expect(port.ensureColumn('Нет', wanted)).rejects.toMatchObject({
      reason: 'sheetGone',
      detail: 'Нет',
    });
    await expect(port.growTable('Нет', 1)).rejects.toMatchObject({ reason: 'sheetGone', detail: 'Нет' });
    await expect(port.writeState('я'.repeat(1024 * 1024))).rejects.toMatchObject({ reason: 'tooLarge' });
    expect(port.bytes()).toBe(bytes);
  });

  it('of several sheets draws none when one is taken', async () => {
    const port = fileWorkbook(await fileOf([{ name: 'Мой', cells: [['a']] }]));
    const before = port.bytes();

    await expect(port.drawSheets([plainSpec('Новый', ['x']), plainSpec('мой', ['y'])])).rejects.toMatchObject(
      { reason: 'sheetTaken', detail: 'мой' },
    );
    expect(port.bytes()).toBe(before);
  });

  it('may be given up between two sheets', async () => {
    const port = fileWorkbook(await base());
    const before = port.bytes();
    const control = new AbortController();
    const onProgress = ({ done }: { readonly done: number }): void => {
      if (done === 1) control.abort();
    };

    await expect(
      port.drawSheets([plainSpec('А1', []), plainSpec('Б1', []), plainSpec('В1', [])], {
        signal: control.signal,
        onProgress,
      }),
    ).rejects.toMatchObject({ reason: 'cancelled' });
    expect(port.bytes()).toBe(before);
  });

  it('does not hinder what comes after', async () => {
    const port = fileWorkbook(await base());
    const failed = port.growTable('Нет', 1);
    const next = port.writeState('{}');

    await expect(failed).rejects.toMatchObject({ reason: 'sheetGone' });
    await next;
    expect(await port.readState()).toBe('{}');
  });

  it('is a bug, not a fault of the file, when it is no refusal', async () => {
    await expect(fileWorkbook(await base()).drawSheets([plainSpec('не имя', [])])).rejects.toBeInstanceOf(
      RangeError,
    );
  });
});
