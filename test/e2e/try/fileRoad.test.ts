import { BOOK } from '../../addin/usecases/book';
import { districtFile, withPupil } from './districts';
import { bytesOf } from './grid';
import { keptByBrowser } from './keptByBrowser';
import { namesIn } from './namesIn';
import { startTry, type TryTest } from './openTry';
import type { Pane } from './pane';

const REPORTER = '08612000';

describe('the pane in a browser without Excel', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  test('does with a file what it does in Excel, to the same receipt', async () => {
    const { key } = await service.admit(REPORTER);
    const bytes = await districtFile(REPORTER, { columns: withPupil({ birthYear: 2015 }) });
    const { page, pane, shot } = await service.openAlone();

    await pane.signIn(key);
    await shot('file-start');
    await pane.give([{ name: 'Район.xlsx', bytes }]);
    await pane.text('Книга «Район.xlsx» открыта.').waitFor();
    await shot('file-home');
    await pane.check();
    await shot('file-findings');

    const found = await findingsOf(pane);

    expect(found).toEqual([expect.stringContaining('«Год рождения»')]);
    await pane.explain('Пошёл в школу раньше.');
    await pane.send();
    await pane.text('Всё отправлено и принято.').waitFor();
    await pane.goHome();
    await shot('file-sent');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.button('Скачать книгу').click(),
    ]);
    const marked = await bytesOf(download);
    const names = namesIn(BOOK.columns);
    const kept = await keptByBrowser(page);

    expect(kept).toContain(key);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => kept.includes(name))).toEqual([]);

    const excel = await service.open();

    await excel.pane.signIn(key);
    await excel.grid.open('Район.xlsx', bytes);
    await excel.pane.check();
    expect(await findingsOf(excel.pane)).toEqual(found);
    await excel.pane.explain('Пошёл в школу раньше.');
    await excel.pane.send();
    expect((await excel.pane.sent()).map(([, end]) => end)).toEqual(
      Array(4).fill('без изменений: действует квитанция версии 1'),
    );

    // The marked copy brings its receipts and its explanation along.
    await excel.grid.open('С отметками.xlsx', marked);
    await excel.pane.check();
    await excel.pane.text('Ошибок нет, всё объяснено: можно отправлять.').waitFor();
    await excel.shot('file-marked');
    await excel.pane.goHome();
    await excel.pane.text('Всё сдано.').waitFor();
    expect(service.complaints).toEqual([]);
  }, 120_000);
});

async function findingsOf(pane: Pane): Promise<readonly string[]> {
  const cards = await pane.root.getByRole('main').getByRole('listitem').all();
  const texts = await Promise.all(cards.map((card) => card.locator(':scope > *').allTextContents()));

  // The last of them say where to see the cell, which each road does in its own way.
  return texts.map((lines) => lines.slice(0, 2).join(' '));
}
