import { openInBrowser } from '../../../../addin/src/excel/start/openInBrowser';
import { ribbonCommands } from '../../../../addin/src/excel/start/ribbonCommands';
import { startInExcel } from '../../../../addin/src/excel/start/startInExcel';
import { themeOf } from '../../../../addin/src/excel/start/themeOf';
import { bookOf, closeExcel, openExcel } from '../excelRoad';

const BOOK = [{ name: 'Мой', cells: [['a']] }];

describe('starting', () => {
  afterEach(closeExcel);

  it.each([
    ['ru-RU', 'light', 'ru'],
    ['en-US', 'dark', 'en'],
  ] as const)('tells the language and the theme of Excel (%s, %s)', async (locale, theme, language) => {
    await openExcel(bookOf(BOOK), { locale, theme });

    expect(await startInExcel()).toMatchObject({ inExcel: true, isOld: false, language, theme });
  });

  it('knows an Excel that is too old', async () => {
    await openExcel(bookOf(BOOK), { profile: 'old' });

    expect(await startInExcel()).toMatchObject({ inExcel: true, isOld: true });
  });

  it('works on files where there is no Office', async () => {
    expect(await startInExcel()).toMatchObject({ inExcel: false, isOld: false, theme: null });
  });

  it('does not wait for an Office.js that never answers', async () => {
    const { Office } = await openExcel(bookOf(BOOK));
    const onReady = jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => {}));

    expect(await startInExcel(20)).toMatchObject({ inExcel: false });
    onReady.mockRestore();
  });
});

describe('ribbon buttons', () => {
  afterEach(closeExcel);

  it.each(['check', 'send'])('do their work and are released: %s', async (name) => {
    const { runCommand } = await openExcel(bookOf(BOOK));
    const done: string[] = [];

    ribbonCommands({
      check: async () => void done.push('check'),
      send: async () => void done.push('send'),
    });

    expect(await runCommand(name)).toMatchObject({ status: 0 });
    expect(done).toEqual([name]);
  });
});

describe('opening an address in the browser', () => {
  const opened: string[] = [];
  const open = (url: string) => void opened.push(url);

  afterEach(() => {
    opened.length = 0;
    for (const name of ['Office', 'open']) Reflect.deleteProperty(globalThis, name);
  });

  it('asks Office for it', () => {
    Object.assign(globalThis, { Office: { context: { ui: { openBrowserWindow: open } } } });
    openInBrowser('https://example.org/receipt');

    expect(opened).toEqual(['https://example.org/receipt']);
  });

  it('opens a window where Office has no such way, or is not there', () => {
    Object.assign(globalThis, { Office: { context: {} }, open });
    openInBrowser('https://example.org/one');
    Reflect.deleteProperty(globalThis, 'Office');
    openInBrowser('https://example.org/two');

    expect(opened).toEqual(['https://example.org/one', 'https://example.org/two']);
  });
});

describe('telling light from dark', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#262626', 'dark'],
    ['#0078d4', 'dark'],
    ['white', null],
    [undefined, null],
  ])('takes %p for %p', (background, theme) => {
    expect(themeOf(background)).toBe(theme);
  });
});
