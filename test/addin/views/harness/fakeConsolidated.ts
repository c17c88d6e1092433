import type { ConsolidatedActions } from '../../../../addin/src/usecases/consolidated/consolidatedActions';
import { offeredColumns } from '../../../../shared/sheets/consolidated/registryColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { Done } from './fakeRegionDesk';
import type { HarnessOptions } from './options';

const AS_OF = '2024-11-25T09:00:00Z';
const SHEET = 'Свод_2024_Наставляемые';
const OFFERED: readonly TemplateKey[] = ['organisations', 'mentors', 'mentees', 'monitoring'];

/** Consolidated registries with canned outcomes. */
export function fakeConsolidated(
  { consolidated = 'fresh' }: HarnessOptions,
  done: Done,
): ConsolidatedActions {
  let isCollected = consolidated !== 'fresh';

  return {
    offer: (year, control) =>
      done(
        'consolidated.offer',
        [year],
        () => [
          ...OFFERED.map((template) => ({
            template,
            view: null,
            title: templates[template].texts.ru.name,
            columns: offeredColumns(templates[template]),
            standing:
              isCollected && template === 'mentees' ? { sheet: SHEET, columns: ['ageBand', 'form'] } : null,
          })),
          {
            template: 'mentors' as const,
            view: 'mentorPupils',
            title: 'Реестр наставников-учащихся Хасанского района',
            columns: offeredColumns(templates.mentors),
            standing: null,
          },
        ],
        control,
      ),
    collect: (wanted, control) =>
      done(
        'consolidated.collect',
        [wanted],
        () => {
          if (consolidated === 'broken' && !wanted.anew)
            return {
              kind: 'broken' as const,
              sheet: SHEET,
              why: 'headings' as const,
              headings: ['Код строки', 'Кто сдал (код)'],
            };

          isCollected = true;

          return {
            kind: 'collected' as const,
            sheet: SHEET,
            asOf: AS_OF,
            pulled: 3,
            restated: 1,
            unchanged: 16,
            rows: { updated: 120, added: 12, gone: 2 },
            goneAs: 'removed' as const,
            rowsStay: [],
            notKept: consolidated === 'gone' ? ['Бикинский муниципальный район'] : [],
            movedOn: [],
          };
        },
        control,
      ),
    drawAwards: (year, control) =>
      done(
        'consolidated.drawAwards',
        [year],
        () => ({ sheet: 'Лига_и_награды', organisations: 41, asOf: AS_OF }),
        control,
      ),
  };
}
