import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { startSvod, type TestSvod } from '../../helpers/host';
import { deskOver, given, valuesOf } from './deskOver';

let svod: TestSvod;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
}, 60_000);

afterAll(() => svod.stop());

describe('the audit list in a workbook', () => {
  it('is a sheet of who read rows and who changed what, drawn again in its place', async () => {
    const { desk, grid, workbook } = await deskOver({ address: svod.address, key: svod.keys.operator });
    const draw = () => given(desk.region(({ audit }) => audit.draw(null)));

    expect(await draw()).toEqual({ entries: 0, from: '2024-11-19', to: '2024-11-25' });
    expect(await draw()).toMatchObject({ entries: 1 });

    const cells = valuesOf(await grid('Журнал_запросов')).join(' ');

    expect(cells).toContain('оператор просмотр Читал этот журнал');
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['Журнал_запросов']);
  });

  it('is not for who only reports', async () => {
    const { desk, workbook } = await deskOver({ address: svod.address, key: svod.keys.reporter });

    expect(await desk.region(({ audit }) => audit.draw(null))).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'roleNotAllowed' } },
    });
    expect(await workbook.listSheets()).toEqual([]);
  });
});
