import { recommendationPages } from '../../../shared/sheets/recommendationPages';
import { recommendationsSheet } from '../../../shared/sheets/recommendationsSheet';
import { adviceLines } from '../../../shared/sheets/reports/adviceLines';
import { irkutskYear, khabarovskYear } from '../measures/recommendations/sampleYears';
import { FIRST, SECOND, share, THIRD, TOWN, yearOf } from '../measures/recommendations/smallRegion';
import { bodyOf, cellAt, textsOf } from './helpers/regionValues';
import { HOLES, inputOf } from './reports/samples';

const small = inputOf(
  yearOf([
    share(FIRST, 500, 1000),
    share(SECOND, 800, 1000),
    share(THIRD, 750, 1000),
    share(TOWN, 700, 1000),
  ]),
);
const sheetOf = ({ regionYear, advice, executions }: typeof small, language: 'ru' | 'en' = 'ru') =>
  recommendationsSheet(regionYear, advice, executions, language);

describe('the sheet of recommendations', () => {
  const sheet = sheetOf(small);

  it('has one line a recommendation: what, how much, who does well and how well, from what', () => {
    expect(bodyOf(sheet)).toHaveLength(1);
    expect(
      bodyOf(sheet)[0]
        ?.slice(0, 6)
        .map((cell) => cell?.value),
    ).toEqual([
      'Амурский муниципальный район',
      expect.stringMatching(
        /^Доведите показатель до цели года: сейчас 50\u00a0%, цель 70\u00a0%\. Доля обучающихся ОО.* \(K2\)\.$/,
      ),
      200,
      'Аяно-Майский муниципальный район: 80\u00a0%',
      '',
      'Основные параметры целевой модели: показатель 2; квитанция khabarovsk.2024.monitoring.08603000.1',
    ]);
    expect(cellAt(sheet, 0, 'Не хватает').format).toBe('#,##0" чел."');
  });

  it('says who needs none, and how the recommendations were made', () => {
    expect(textsOf(sheet)).toContainEqual(
      expect.stringMatching(/^Рекомендаций нет: Аяно-Майский .*Хабаровск\.$/),
    );
    expect(textsOf(sheet)).toContain('Как получены рекомендации');
    expect(textsOf(sheet)).toContain(
      '1 рекомендация: их получают 1 из 4 муниципалитетов и организаций. У каждого сначала самое срочное.',
    );
  });

  it('without any says so and has no table, which Excel would have repaired', () => {
    const none = sheetOf(inputOf(yearOf([FIRST, SECOND, THIRD, TOWN].map((key) => share(key, 9, 9)))));

    expect(none.table).toBeNull();
    expect(textsOf(none)).toContain('Рекомендовать нечего: всё сдано, цели года достигнуты.');
  });

  it('groups the lines by whom they are for, most urgent first, and is signed', () => {
    const input = inputOf(khabarovskYear());
    const large = sheetOf(input);
    const names = bodyOf(large).map(([name]) => name?.value);

    expect(names).toEqual(
      input.advice.flatMap(({ reporter, recommendations }) =>
        adviceLines(recommendations).map(() => reporter.name),
      ),
    );
    expect(large.print).toMatchObject({ landscape: true, signature: true });
    expect(textsOf(large).filter((text) => HOLES.test(text))).toEqual([]);
  });

  it('has the same lines in English', () => {
    const input = inputOf(irkutskYear());

    expect(sheetOf(input, 'en').rows).toHaveLength(sheetOf(input).rows.length);
    expect(textsOf(sheetOf(input, 'en')).filter((text) => HOLES.test(text))).toEqual([]);
  });
});

describe('the pages to send out', () => {
  const { regionYear, advice, executions } = inputOf(khabarovskYear());
  const pages = recommendationPages(regionYear, advice, executions);

  it('are one for everybody who is advised something, each named and with a table of its own', () => {
    const advised = advice.filter(({ recommendations }) => recommendations.length > 0);

    expect(pages).toHaveLength(advised.length);
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    expect(new Set(pages.map(({ table }) => table?.name)).size).toBe(pages.length);
    expect(pages.filter(({ name }) => name.length > 31 || /\s/.test(name))).toEqual([]);
  });

  it('name nobody whom numbers of people have chosen, and have no receipt of theirs', () => {
    const page = recommendationPages(small.regionYear, small.advice, small.executions)[0];

    if (page === undefined) throw new Error('somebody is advised');

    expect(cellAt(page, 0, 'У кого получается').value).toBe('');
    expect(textsOf(page).filter((text) => /80|0860[^3]|Аяно-Майский/.test(text))).toEqual([]);
  });

  it.each([
    ['organisations', 'Аяно-Майский муниципальный район'],
    ['people', ''],
  ] as const)('name who does well by a number of %s: «%s»', (unit, name) => {
    const named = small.advice.map((one) => ({
      ...one,
      recommendations: one.recommendations.map((each) => ({ ...each, kind: 'coverage' as const, unit })),
    }));
    const page = recommendationPages(small.regionYear, named, small.executions)[0];

    expect(page && cellAt(page, 0, 'У кого получается').value).toBe(name);
  });

  it('keep their names when others no longer need one', () => {
    const fewer = advice.map((one, index) => (index < 3 ? { ...one, recommendations: [] } : one));
    const named = (all: typeof pages) => all.map(({ name }) => name);

    expect(named(pages)).toEqual(
      expect.arrayContaining([...named(recommendationPages(regionYear, fewer, executions))]),
    );
  });
});
