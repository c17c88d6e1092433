import { NOTHING, type Recommendation } from '../../../../shared/measures/recommendations/recommendation';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { adviceLines } from '../../../../shared/sheets/reports/adviceLines';
import { recommendationCells } from '../../../../shared/sheets/reports/recommendationCells';

const one = (part: Partial<Recommendation>): Recommendation => ({
  ...NOTHING,
  reporter: '08603000',
  kind: 'missing',
  subject: 'mentors',
  source: { receipts: [], acts: [] },
  ...part,
});
const asked = (item: string) => ({ receipts: [], acts: [{ document: 'S0', item }] });
const late = one({ kind: 'overdue', subject: 'organisations', due: '2024-09-30' });
const share = one({ kind: 'belowTarget', subject: 'K2', value: 50, goal: 70, needed: 20, unit: 'people' });
const mentors = one({ subject: 'mentors', due: '2024-11-30', source: asked('пункт 6') });
const mentees = one({ subject: 'mentees', due: '2024-11-30', source: asked('пункт 6') });
const monitoring = one({ subject: 'monitoring', due: '2024-12-01', source: asked('пункт 9') });
const cellsOf = (all: readonly Recommendation[]) =>
  adviceLines(all).map((line) =>
    recommendationCells(line, {
      region: khabarovsk,
      executions: [],
      language: 'ru',
      names: new Map(),
      showsOthersNumbers: true,
    }).map((cell) => cell.value),
  );

describe('reports that somebody has still to send', () => {
  it('are one line where the most urgent stands, each sheet with its day', () => {
    const [first, second, ...rest] = cellsOf([late, share, mentors, mentees, monitoring]);

    expect(first).toEqual([
      'Сдайте «Реестр организаций»: срок прошёл 30.09.2024; «Реестр наставников», «Реестр наставляемых» не позднее 30.11.2024; «Мониторинг» не позднее 01.12.2024.',
      '',
      '',
      45565,
      'Дорожная карта Хабаровского края: пункт 6, пункт 9; в источниках нет, предложение профиля региона',
    ]);
    expect(String(second?.[0])).toMatch(/^Доведите показатель до цели года/);
    expect(rest).toEqual([]);
  });

  it('whose days are still to come stand last, without a word of lateness', () => {
    const [, last] = cellsOf([share, mentors]);

    expect(last?.[0]).toBe('Сдайте «Реестр наставников» не позднее 30.11.2024.');
  });

  it('leave every other recommendation a line of its own, in its order', () => {
    const again = { ...share, subject: 'K4' };

    expect(adviceLines([share, again])).toEqual([[share], [again]]);
    expect(adviceLines([])).toEqual([]);
  });
});
