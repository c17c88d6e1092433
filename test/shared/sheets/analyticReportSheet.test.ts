import { analyticReportSheet } from '../../../shared/sheets/analyticReportSheet';
import { recommendationsSheet } from '../../../shared/sheets/recommendationsSheet';
import { irkutskYear, khabarovskYear, primoryeYear } from '../measures/recommendations/sampleYears';
import { advice } from '../measures/recommendations/smallRegion';
import { bodyOf, textsOf } from './helpers/regionValues';
import { HOLES, inputOf, partOf } from './reports/samples';

const khabarovsk = analyticReportSheet(inputOf(khabarovskYear()));
const irkutsk = analyticReportSheet(inputOf(irkutskYear()));
const primorye = analyticReportSheet(inputOf(primoryeYear()));
const sentences = (sheet: typeof khabarovsk, part: string) =>
  partOf(sheet, part).map(([text]) => String(text));

describe('the analytic report', () => {
  it('is printed on A4 in landscape with its headings repeated, and signed', () => {
    const { name, print, freeze, table, rows } = khabarovsk;

    expect(name).toBe('АналитическийОтчёт');
    expect(print).toEqual({ landscape: true, titleRows: [4, 4], signature: true });
    expect(freeze.rows).toBe(5);
    expect(table).toBeNull();
    expect(rows[4]?.cells.map((cell) => cell?.value)).toEqual([
      '№',
      'Что установлено',
      'Источник',
      'Комментарий',
      'Ключ строки',
    ]);
  });

  it.each([
    ['a region with indicators', khabarovsk],
    ['a region with ladders', irkutsk],
    ['a region with one municipality’s roadmap', primorye],
  ])('of %s has no hole, and a source beside every line', (_, sheet) => {
    const first = sheet.print.titleRows?.[0] ?? 0;
    const lines = sheet.rows.slice(first + 1).filter(({ cells }) => cells.length === 5);

    expect(textsOf(sheet).filter((text) => HOLES.test(text))).toEqual([]);
    expect(lines.length).toBeGreaterThan(30);
    expect(
      lines.filter(({ cells }) => cells.slice(0, 3).some((cell) => String(cell?.value ?? '') === '')),
    ).toEqual([]);
  });

  it('numbers its parts and lines, and leaves out a part that has nothing', () => {
    const headings = (sheet: typeof khabarovsk) =>
      sheet.rows.flatMap(({ cells: [cell] }) => (cell?.style === 'section' ? [String(cell.value)] : []));

    expect(headings(khabarovsk)).not.toContainEqual(expect.stringContaining('Количественные показатели'));
    expect(headings(irkutsk)[2]).toBe('3. Количественные показатели дорожной карты');
    expect(headings(khabarovsk)[2]).toBe('3. Исполнение дорожных карт');
  });
});

describe('its numbers', () => {
  it('say who has sent what', () => {
    const { ledger } = khabarovskYear();

    expect(sentences(khabarovsk, 'Охват и сдача отчётов')[0]).toMatch(
      new RegExp(`^Сдано ${ledger.received} отчёт\\S* из ${ledger.expected}\\. Просрочено: `),
    );
    expect(sentences(khabarovsk, 'Охват и сдача отчётов')[2]).toMatch(/^Ни одного отчёта нет от: Вяземский/);
  });

  it('judge no target while somebody is missing, and none that is not set', () => {
    const lines = sentences(khabarovsk, 'Показатели и цели года');

    expect(lines[0]).toMatch(/^Цель на 2024 год есть у 8 показателей: /);
    expect(lines.find((line) => line.startsWith('K2.'))).toMatch(
      /Цель 70\u00a0%; до полных данных о ней не судят/,
    );
    expect(lines.find((line) => line.startsWith('K1.'))).toMatch(/: да, выполнено в 2020 году\.$/);
  });

  it('of a region whose indicators have no targets are shown as facts', () => {
    const lines = sentences(irkutsk, 'Показатели и цели года');

    expect(lines[0]).toBe(
      'Источники не называют ни одной цели на 2023 год, поэтому о достижении не судят: показан только факт.',
    );
    expect(lines.slice(1).filter((line) => /цель|цели/i.test(line))).toEqual([]);
  });

  it('of ladders stand against what the roadmap promises for the year', () => {
    const lines = sentences(irkutsk, 'Количественные показатели дорожной карты');

    expect(lines[0]).toMatch(
      /^На 2023 год дорожная карта называет 11 количественных целей; достигнуто — \d+\.$/,
    );
    expect(lines).toContainEqual('Обучено наставников: 96 (за год). Цель 100, не хватает 4.');
    expect(lines).toContainEqual(
      expect.stringMatching(/^Представлено практик: 38 .* пока не хватает 12: отчитались не все\.$/),
    );
  });

  it('of the roadmap tell who is late from who has said nothing', () => {
    const [, , , , , ...rest] = partOf(khabarovsk, 'Исполнение дорожных карт');
    const lines = sentences(primorye, 'Исполнение дорожных карт');

    expect(String(rest[0]?.[0])).not.toContain('просрочено у');
    expect(lines.find((line) => line.startsWith('Пункт 3.1.'))).toMatch(/Срок 30\.11\.2023\. Просрочен\.$/);
  });

  it('compare with last year, or say that there is nothing to compare with', () => {
    expect(sentences(khabarovsk, 'Изменения к прошлому году')[0]).toMatch(
      /^K2\. Доля обучающихся ОО[^:]+: [\d,]+\u00a0% против [\d,]+\u00a0% в 2023 году \([+−][\d,]+ п\. п\.\)\.$/,
    );
    expect(sentences(primorye, 'Изменения к прошлому году')).toEqual([
      'Сравнить не с чем: чисел за 2022 год нет.',
    ]);
  });

  it('name everybody who is advised something, with what', () => {
    const { regionYear, advice: all } = inputOf(khabarovskYear());
    const lines = sentences(khabarovsk, 'Кто отстаёт и что кому рекомендовано');
    const advised = all.filter(({ recommendations }) => recommendations.length > 0);

    const named = (name: string) =>
      lines.filter((line) =>
        line
          .replace(/\.$/, '')
          .split(/: |; /)
          .some((part) => part.toLowerCase() === name),
      );
    const counts = advised.map(({ reporter: { name } }) => [name, named(name.toLowerCase()).length]);

    expect(counts).toEqual(advised.map(({ reporter: { name } }) => [name, 1]));
    expect(advice(regionYear, '08603000').length).toBeGreaterThan(0);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Верхнебуреинский муниципальный район: .*; ниже цели показатель K2\.$/),
    );
  });

  it('say once what is advised to several', () => {
    const lines = sentences(khabarovsk, 'Кто отстаёт и что кому рекомендовано');

    expect(lines[2]).toMatch(
      /^Ниже цели показатели K2, .*, K11 — у 4 из них: Амурский .*; Ульчский [^;]*\.$/,
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('count as many recommendations as the sheet of recommendations has lines', () => {
    const input = inputOf(irkutskYear());
    const { regionYear, advice: all, executions } = input;
    const count = bodyOf(recommendationsSheet(regionYear, all, executions)).length;

    expect(sentences(irkutsk, 'Кто отстаёт и что кому рекомендовано')[0]).toMatch(
      new RegExp(`^Подготовлен\\S+ ${count} `),
    );
  });

  it('name their sources by the titles of the documents, spelt out at the end, and by no number of ours', () => {
    expect(textsOf(irkutsk)).toContainEqual(
      expect.stringContaining('Дорожная карта Иркутской области: пункт 2.3'),
    );
    expect(textsOf(irkutsk)).toContainEqual(
      expect.stringMatching(
        /^Документ-источник: Дорожная карта Иркутской области — Дорожная карта внедрения/,
      ),
    );
    for (const sheet of [khabarovsk, irkutsk, primorye]) {
      expect(textsOf(sheet).filter((text) => /(^|[^A-Za-zА-Яа-я])S\d/.test(text))).toEqual([]);
    }
  });

  it('that are incomplete name the sheets that show them', () => {
    const part = partOf(irkutsk, 'Что неизвестно');
    const [, source] = part.find(([text]) => String(text).startsWith('Отчитались не все')) ?? [];

    expect(source).toMatch(
      /^лист «Количественные»(; лист «Достижение»)?$|^лист «Достижение»; лист «Количественные»/,
    );
  });

  it('say what is not known, and every note on the sources', () => {
    const { region } = khabarovskYear();

    expect(sentences(khabarovsk, 'Что неизвестно')[0]).toMatch(/^Цель на 2024 год не названа: K5, /);
    expect(sentences(khabarovsk, 'Что в источниках обрезано, расходится или не сказано')).toEqual(
      region.notes.map(({ text }) => text),
    );
  });
});

describe('the analytic report in English', () => {
  it('words the same lines, with no hole', () => {
    const english = analyticReportSheet({ ...inputOf(khabarovskYear()), language: 'en' });

    expect(english.rows).toHaveLength(khabarovsk.rows.length);
    expect(textsOf(english).filter((text) => HOLES.test(text))).toEqual([]);
    expect(english.rows[0]?.cells[0]?.value).toMatch(/^Analytic report/);
  });
});
