import type { Quantity } from '../../../../shared/measures/quantity';
import { primorye } from '../../../../shared/regions/primorye';
import { analyticReportSheet } from '../../../../shared/sheets/analyticReportSheet';
import { finalReportSheet } from '../../../../shared/sheets/finalReportSheet';
import { regionYearOf, sent } from '../../measures/recommendations/regionYearOf';
import { irkutskYear, primoryeYear } from '../../measures/recommendations/sampleYears';
import {
  FIRST,
  report,
  SECOND,
  share,
  THIRD,
  TOWN,
  yearOf,
} from '../../measures/recommendations/smallRegion';
import { inputOf, partOf } from './samples';

const KEYS = [FIRST, SECOND, THIRD, TOWN];
const firstOf = (sheet: Parameters<typeof partOf>[0], part: string) =>
  partOf(sheet, part).map(([text]) => String(text));

describe('lines of the analytic report', () => {
  it('say that there is nobody to count, and do not miss numbers, where all say «не применимо»', () => {
    const none: Quantity = { kind: 'notApplicable' };
    const heads = KEYS.map((key) => report(key, 'monitoring', { n_oo: none, d_oo: none }));
    const lines = firstOf(analyticReportSheet(inputOf(yearOf(heads))), 'Показатели и цели года');

    expect(lines[1]).toMatch(/^K2\. .*: считать не из кого\.$/);
  });

  it('name the day that everybody has, not the one put off for somebody', () => {
    const year = yearOf(KEYS.map((key) => share(key, 7, 10)));
    const entries = year.ledger.entries.map((one, index) =>
      index === 0 ? { ...one, due: '2024-12-24', extended: true } : one,
    );
    const input = inputOf({ ...year, ledger: { ...year.ledger, entries } });
    const lines = firstOf(analyticReportSheet(input), 'Охват и сдача отчётов');

    expect(lines).toContainEqual(expect.stringMatching(/^«Мониторинг»: .*; срок 01\.12\.2024\.$/));
  });

  it('do not call done what nobody is asked about', () => {
    const input = inputOf(primoryeYear());
    const executions = input.executions.map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, cells: [] })),
    }));
    const [first] = firstOf(analyticReportSheet({ ...input, executions }), 'Исполнение дорожных карт');

    expect(first).toContain('исполнено всеми — 0');
  });

  it('do not judge a change while somebody may still add to it', () => {
    const lines = firstOf(analyticReportSheet(inputOf(irkutskYear())), 'Изменения к прошлому году');

    expect(lines.at(-1)).toMatch(
      /^Отчитались не все, .*судить об изменении рано: K2, .*«Записей в реестре наставляемых»/,
    );
    expect(lines.filter((line) => /: 0 против 0 /.test(line))).toEqual([]);
  });

  it('compare two years of the same reporters without a reservation', () => {
    const heads = KEYS.map((key) => share(key, 7, 10));
    const previous = KEYS.map((key) => share(key, 6, 10, 2023));
    const lines = firstOf(
      analyticReportSheet(inputOf(yearOf(heads, { previous }))),
      'Изменения к прошлому году',
    );

    expect(lines).toEqual([
      expect.stringMatching(/^K2\. .* 70\u00a0% против 60\u00a0% в 2023 году \(\+10 п\. п\.\)\.$/),
    ]);
  });

  it('list as incomplete also what has no target', () => {
    const lines = firstOf(analyticReportSheet(inputOf(irkutskYear())), 'Что неизвестно');

    expect(lines.find((line) => line.startsWith('Отчитались не все'))).toMatch(/: K2, /);
  });
});

describe('lines of the final report', () => {
  const reportOf = (heads: Parameters<typeof regionYearOf>[0]['heads']) => {
    const year = regionYearOf({ region: primorye, year: 2023, today: '2023-12-25', heads });
    const [, khasansky] = year.reporters;

    if (khasansky === undefined) throw new Error('a district reports');

    return finalReportSheet(inputOf(year), khasansky);
  };

  it('count students among the mentors who learn', () => {
    const measures = {
      'mentors.rows': 9,
      'mentors.persons': 9,
      'mentors.persons@category=pupil': 4,
      'mentors.persons@category=student': 5,
    };
    const [, learners] = partOf(
      reportOf([sent(primorye, 2023, '05648000', 'mentors', measures)]),
      'Реестры наставников',
    );

    expect(learners?.[1]).toBe(9);
  });

  it('say by when an item had to be done', () => {
    const input = inputOf(primoryeYear());
    const [, khasansky] = input.regionYear.reporters;

    if (khasansky === undefined) throw new Error('a district reports');

    const left = partOf(finalReportSheet(input, khasansky), 'Что осталось сделать');
    const item = left.find(([text]) => String(text).includes('просроченный пункт 3.1'));

    expect(item?.[2]).toMatch(/^срок 30\.11\.2023; /);
  });
});
