import { recommendationTexts } from '../../../shared/messages/recommendationTexts';
import { reportTexts } from '../../../shared/messages/reportTexts';

/** Stand for any parameters: counts, and where a text takes a list, a list. */
const COUNTS = [5, 5, 5, 5, 5, 5];
const LIST = [['5'], ['5']];
const THRESHOLDS = [{ clearlyBetter: 5, leastFall: 5, farBelow: 5, leastExample: 5 }];

/** Every text with its path; made of samples where it has parameters. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return textsIn(called(value as (...given: unknown[]) => unknown, path), path);
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

function called(text: (...given: unknown[]) => unknown, path: string): unknown {
  if (path.endsWith('recommendations.how')) return text(...THRESHOLDS);
  if (path.endsWith('advice.line')) return text('5', ['5']);
  if (path.endsWith('unknown.noTarget')) return text(5, ['5']);

  try {
    return text(...COUNTS);
  } catch {
    return text(...LIST);
  }
}

const ru = textsIn({ recommendations: recommendationTexts.ru, reports: reportTexts.ru });
const en = textsIn({ recommendations: recommendationTexts.en, reports: reportTexts.en });
/** Names of sheets, which are Russian everywhere. */
const SHEETS = /Рекомендации|АналитическийОтчёт|ИтоговыйОтчёт|«Квитанции»|“Квитанции”/g;

describe('the texts of recommendations and reports', () => {
  it('are there in both languages under the same names', () => {
    const paths = (texts: typeof ru) => [...new Set(texts.map(([path]) => path))].sort();

    expect(paths(en)).toEqual(paths(ru));
    expect(ru.length).toBeGreaterThan(120);
  });

  it('are each in their own language', () => {
    const foreign = (texts: typeof ru, letters: RegExp) =>
      texts.filter(([, text]) => letters.test(text.replace(SHEETS, '')));

    expect(foreign(ru, /[a-z]/i)).toEqual([]);
    expect(foreign(en, /[а-яё]/i)).toEqual([]);
  });

  it('have no hole where a parameter should be', () => {
    expect([...ru, ...en].filter(([, text]) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  it.each([
    [1, 'Сдан 1 отчёт из 1000.'],
    [2, 'Сдано 2 отчёта из 1000.'],
    [5, 'Сдано 5 отчётов из 1000.'],
    [21, 'Сдан 21 отчёт из 1000.'],
  ])('have the Russian form that goes with %i', (count, expected) => {
    expect(reportTexts.ru.analytic.submission.received(count, 1000)).toBe(expected);
  });
});
