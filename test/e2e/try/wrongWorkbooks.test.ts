import type { Stamp } from '../../../shared/sheets/stamp';
import { BOOK } from '../../addin/usecases/book';
import { districtFile } from './districts';
import { startTry, type TryPage, type TryTest } from './openTry';
import { typedRows } from './typedRows';

const monitoring = typedRows('monitoring', BOOK.columns);
const place = monitoring.cell(0, 'Значение');

describe('a workbook that is not the one to send', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  /** The workbook beside a pane that is signed in with the key of `reporter`. */
  async function openBook(reporter: string, bytes: Uint8Array): Promise<TryPage> {
    const opened = await service.open();

    await opened.pane.signIn((await service.admit(reporter)).key);
    await opened.grid.open('Район.xlsx', bytes);

    return opened;
  }

  test('because another copy was sent meanwhile is refused, with the revision and when', async () => {
    const first = await openBook('08603000', await districtFile('08603000'));

    await first.pane.check();
    await first.pane.send();
    await first.pane.text('Всё отправлено и принято.').waitFor();
    await first.pane.goHome();

    const second = await openBook('08603000', await first.grid.save());

    await second.pane.text('принято 25.11.2024').waitFor();
    await second.grid.type(monitoring.sheet, place, '3801');
    await second.pane.check();
    await second.pane.send();
    expect((await second.pane.sent()).at(-1)).toEqual(['Мониторинг', 'принято, версия 2']);

    await first.grid.type(monitoring.sheet, place, '3802');
    await first.pane.check();
    await first.pane.send();
    await first.shot('wrong-copy');
    expect((await first.pane.sent()).at(-1)).toEqual([
      'Мониторинг',
      expect.stringMatching(/^отклонено\. Пока вы работали, принята версия 2 \(25\.11\.2024, 11:\d\d\)/),
    ]);
  }, 120_000);

  test('because it is another municipality’s is not sent', async () => {
    const { pane, shot } = await openBook('08606000', await districtFile('08609000'));

    await pane.check();
    await pane.button('Перейти к отправке').click();
    await pane.button('Отправить').click();
    await pane.text('Эта книга — другого отчитывающегося').waitFor();
    await shot('wrong-reporter');
  }, 120_000);

  test('because it is another region’s is named at once', async () => {
    const restamp = (stamp: Stamp) => ({ ...stamp, region: 'irkutsk' });
    const { pane, shot } = await openBook('08606000', await districtFile('08606000', { restamp }));

    await pane.text('Эта книга — другого отчитывающегося').waitFor();
    await shot('wrong-region');
  }, 120_000);

  test('because one sheet is of another version of its template is told so on that sheet', async () => {
    const restamp = (stamp: Stamp) => (stamp.template === 'monitoring' ? { ...stamp, version: 2 } : stamp);
    const { pane, shot } = await openBook('08612000', await districtFile('08612000', { restamp }));

    await pane.check();
    await pane.text('1 ошибка.').waitFor();
    await pane.text('версия 2; Свод знает версию 1').waitFor();
    await shot('wrong-version');
  }, 120_000);
});
