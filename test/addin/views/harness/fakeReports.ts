import type { ReportsActions } from '../../../../addin/src/usecases/reports/reportsActions';
import type { Done } from './fakeRegionDesk';
import type { HarnessOptions } from './options';

const AS_OF = '2024-11-25T09:00:00Z';
const DRAWN = {
  target: { kind: 'indicator', key: 'K2', part: 'value', reporter: null },
  title: 'Доля обучающихся в программах наставничества',
  reporter: null,
  total: 62.73,
  asOf: AS_OF,
} as const;

/** The region's sheets and where their numbers come from, with canned outcomes. */
export function fakeReports({ road = 'excel' }: HarnessOptions, done: Done): ReportsActions {
  return {
    drawRegion: (wanted, control) =>
      done(
        'reports.drawRegion',
        [wanted],
        () => ({ asOf: AS_OF, sheets: wanted.kinds.map(String) }),
        control,
      ),
    drawReport: (wanted, control) =>
      done('reports.drawReport', [wanted], () => ({ asOf: AS_OF, sheets: ['ИтоговыйОтчёт'] }), control),
    explainSelected:
      road === 'file'
        ? null
        : (control) =>
            done(
              'reports.explainSelected',
              [],
              () => ({ kind: 'drawn', drawn: DRAWN, differs: false }) as const,
              control,
            ),
    readNumbers: (wanted, control) =>
      done(
        'reports.readNumbers',
        [wanted],
        () => ({
          numbers: [
            {
              kind: 'indicator',
              key: 'K2',
              title:
                'Доля обучающихся общеобразовательных организаций, вовлечённых в программы наставничества',
            },
            { kind: 'coverage', key: 'C1', title: 'Охват муниципалитетов края' },
          ] as const,
          reporters: [
            { key: 'region', name: 'ХКИРО' },
            { key: '08609000', name: 'Аяно-Майский муниципальный район' },
          ],
        }),
        control,
      ),
    explain: (wanted, control) => done('reports.explain', [wanted], () => DRAWN, control),
  };
}
