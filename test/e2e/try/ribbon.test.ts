import { districtFile, withPupil } from './districts';
import { startTry, type TryTest } from './openTry';

const REPORTER = '08612000';

describe('the buttons of the ribbon', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  test('check and send without the pane', async () => {
    const { page, pane, grid, shot } = await service.open();

    await pane.signIn((await service.admit(REPORTER)).key);
    await grid.open('Район.xlsx', await districtFile(REPORTER, { columns: withPupil({ category: null }) }));
    await page.getByRole('button', { name: 'Закрыть панель' }).click();

    await grid.press('Проверить');
    await page.getByText('Команда «Проверить» выполнена.').waitFor();
    await shot('ribbon-checked');

    const checked = await grid.values('Замечания');

    expect(checked.flat()).toContainEqual(expect.stringMatching(/^Проверено .*Есть замечания, они ниже\.$/));
    expect(checked.flat()).toContainEqual('Категория наставляемого');

    await grid.press('Отправить');
    await page.getByText('Команда «Отправить» выполнена.').waitFor();
    await shot('ribbon-sent');

    const sent = (await grid.values('Замечания')).flat().join('\n');

    expect(sent).toMatch(/Организации: принято, версия 1, с опозданием\./);
    expect(sent).toMatch(/Наставники: принято, версия 1\./);
    expect(sent).toMatch(/Наставляемые: не отправлено\./);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Замечания');
    expect(service.complaints).toEqual([]);
  }, 120_000);
});
