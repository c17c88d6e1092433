import { revokeMember } from '../../../functions/src/storage/revokeMember';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { districtFile } from './districts';
import { startTry, type TryPage, type TryTest } from './openTry';
import { before, silenceFrom } from './proxy';

describe('a sending that does not run to its end', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  /** A district's workbook open beside a pane that is signed in with the key. */
  async function openDistrict(reporter: string, key: string): Promise<TryPage> {
    const opened = await service.open();

    await opened.pane.signIn(key);
    await opened.grid.open('Район.xlsx', await districtFile(reporter));
    await opened.pane.check();

    return opened;
  }

  test('because its user stops it, says so and is repeated', async () => {
    const { key } = await service.admit('08603000');
    const { page, pane, shot } = await openDistrict('08603000', key);
    const mend = await silenceFrom(page, 1);

    await pane.button('Перейти к отправке').click();
    await pane.button('Отправить').click();
    await pane.text('принято с опозданием, версия 1').waitFor();
    await shot('stop-running');
    await pane.button('Отменить').click();
    await pane.text('Отправлено не всё.').waitFor();
    await shot('stopped');
    expect(await pane.sent()).toEqual([
      ['Реестр организаций', 'принято с опозданием, версия 1'],
      ['Реестр наставников', 'связь прервана, отправка не потеряна: повторите'],
      ['Реестр наставляемых', 'не отправлено: очередь дойдёт, когда будут приняты листы перед ним'],
      ['Мониторинг', 'не отправлено: очередь дойдёт, когда будут приняты листы перед ним'],
    ]);

    await mend();
    await pane.button('Повторить отправку').click();
    await pane.text('Всё отправлено и принято.').waitFor();
    expect((await pane.sent()).map(([, end]) => end)).toEqual([
      'без изменений: действует квитанция версии 1',
      'принято, версия 1',
      'принято, версия 1',
      'принято, версия 1',
    ]);
  }, 120_000);

  test('because its key is revoked, asks for another and goes on with it', async () => {
    const { key, id } = await service.admit('08606000');
    const { page, pane, shot } = await openDistrict('08606000', key);
    const store = tableStore(service.svod.connectionString);
    const mend = await before(page, 2, () => revokeMember(store, id, new Date()));

    await pane.button('Перейти к отправке').click();
    await pane.button('Отправить').click();
    await pane.text('Отправлено не всё.').waitFor();
    await shot('revoked');
    expect(await pane.sent()).toEqual([
      ['Реестр организаций', 'принято с опозданием, версия 1'],
      ['Реестр наставников', 'принято, версия 1'],
      ['Реестр наставляемых', 'отклонено. Ключ доступа отозван. Попросите новый у регионального оператора.'],
      ['Мониторинг', 'не отправлено: очередь дойдёт, когда будут приняты листы перед ним'],
    ]);

    await mend();
    await pane.goHome();
    await pane.text('Вы работаете без ключа').waitFor();
    await shot('revoked-home');
    await pane.enterKey((await service.admit('08606000')).key);
    await pane.send();
    await pane.text('Всё отправлено и принято.').waitFor();
    expect(await pane.sent()).toEqual([
      ['Реестр организаций', 'без изменений: действует квитанция версии 1'],
      ['Реестр наставников', 'без изменений: действует квитанция версии 1'],
      ['Реестр наставляемых', 'принято, версия 1'],
      ['Мониторинг', 'принято, версия 1'],
    ]);
  }, 120_000);
});
