import { DIRECTORY, fortySchoolFiles, ROWS } from '../../addin/usecases/merge/fortySchoolFiles';
import { templateFile } from '../../addin/usecases/merge/manySchools';
import { OWNER } from '../../addin/usecases/merge/merged';
import { startTry, type TryTest } from './openTry';

describe('forty school files of which three are broken', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  test('are merged without the three, and nothing of them leaves the computer', async () => {
    const { page, pane, grid, shot } = await service.open();
    const sent: string[] = [];

    await pane.signIn((await service.admit(OWNER.reporter.key)).key);
    await grid.open('Район.xlsx', (await templateFile('Район.xlsx', DIRECTORY, [])).bytes);
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    await pane.more('merge');
    await pane.give(await fortySchoolFiles());
    await pane.text('Выбрано: 40 файлов').waitFor();
    await shot('schools-asked');

    const cards = pane.root.getByRole('listitem');
    const approve = pane.button('Заголовки верны');

    for (let left = await approve.count(); left > 0; left = await approve.count()) {
      await approve.first().click();
      await pane.root
        .locator(`:nth-match(button:text-is("Заголовки верны"), ${left})`)
        .waitFor({ state: 'detached' });
    }

    for (const [name, reason] of [
      ['битый.xlsx', 'файл повреждён'],
      ['страница.xlsx', 'это не книга .xlsx'],
      ['закрытый.xlsx', ''],
    ] as const)
      await cards.filter({ hasText: name }).getByText(`не подходит: ${reason}`).waitFor();

    await shot('schools-plan');
    await pane.text('Ещё не прислали: 4 организации').waitFor();
    await pane.button('Объединить 37 файлов').click();
    await pane.text(`Добавлено: ${37 * ROWS}, обновлено: 0, без изменений: 0. Из 37 файлов.`).waitFor();
    await shot('schools-merged');

    const rows = await grid.values('Наставляемые');

    expect(rows.filter(([name]) => String(name).startsWith('Проба'))).toHaveLength(37 * ROWS);
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
    expect(service.complaints).toEqual([]);
  }, 120_000);
});
