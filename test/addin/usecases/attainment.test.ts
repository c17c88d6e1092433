import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { startSvod, type TestSvod } from '../../helpers/host';
import { cityFile } from './cityFile';
import { deskOver, given, valuesOf } from './deskOver';

const SHEETS = [
  'Достижение',
  'Охват',
  'Карта',
  'Кто_сдал',
  'Календарь',
  'Исполнение',
  'Рекомендации',
  'АналитическийОтчёт',
  'Квитанции',
];

let svod: TestSvod;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
}, 60_000);

afterAll(() => svod.stop());

describe('drawAttainment', () => {
  it('draws the region’s sheets, and again in their place after somebody has sent', async () => {
    const region = await deskOver({ address: svod.address, key: svod.keys.operator });
    const city = await deskOver({ bytes: await cityFile(), address: svod.address, key: svod.keys.reporter });

    const { asOf } = await given(region.desk.drawAttainment(2024));
    const before = valuesOf(await region.grid('Квитанции')).join(' ');

    await given(city.desk.send(() => undefined));
    await given(region.desk.drawAttainment(2024));

    expect(asOf).toMatch(/^2024-11-25T/);
    expect((await region.workbook.listSheets()).map(({ name }) => name)).toEqual(SHEETS);
    expect(before).not.toContain('khabarovsk.2024.mentees');
    expect(valuesOf(await region.grid('Квитанции')).join(' ')).toContain(
      'khabarovsk.2024.mentees.08701000.1',
    );
    expect(region.desk.file?.current()?.name).toBe('Достижение_2024.xlsx');
  });

  it('is not for who only reports, and wants a key', async () => {
    const reporter = await deskOver({ address: svod.address, key: svod.keys.reporter });
    const nobody = await deskOver({ address: svod.address });

    expect(await reporter.desk.drawAttainment(2024)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'roleNotAllowed' } },
    });
    expect(await nobody.desk.drawAttainment(2024)).toEqual({ ok: false, problem: { kind: 'signedOut' } });
  });

  it('given up is cancelled, not a lost connection', async () => {
    const region = await deskOver({ address: svod.address, key: svod.keys.operator });

    await given(region.desk.restore());
    const signal = AbortSignal.abort();

    expect(await region.desk.drawAttainment(2024, { signal })).toEqual({
      ok: false,
      problem: { kind: 'cancelled' },
    });
  });
});
