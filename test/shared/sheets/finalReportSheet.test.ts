import { executeRoadmap } from '../../../shared/measures/executeRoadmap';
import { finalReportSheet } from '../../../shared/sheets/finalReportSheet';
import { khabarovskYear, primoryeYear } from '../measures/recommendations/sampleYears';
import { FIRST, report, yearOf } from '../measures/recommendations/smallRegion';
import { textsOf } from './helpers/regionValues';
import { HOLES, inputOf, partOf } from './reports/samples';

const year = primoryeYear();
const [, khasansky] = year.reporters;
const sheetOf = (regionYear = year, language: 'ru' | 'en' = 'ru') => {
  if (khasansky === undefined) throw new Error('a district reports');

  const reporter = regionYear === year ? khasansky : regionYear.reporters[1];

  return finalReportSheet({ ...inputOf(regionYear), language }, reporter ?? khasansky);
};
const sheet = sheetOf();
const line = (part: string, start: string) =>
  partOf(sheet, part)
    .find(([text]) => String(text).startsWith(start))
    ?.slice(1, -2);

describe('the final report of a municipality', () => {
  it('is named, dated by its school year, printed and signed', () => {
    expect(sheet.name).toBe('ИтоговыйОтчёт');
    expect(sheet.print).toMatchObject({ landscape: true, signature: true });
    expect(textsOf(sheet)).toContain(
      'Отчёты организаций — за учебный год 2022/2023, остальное — за 2023 год.',
    );
    expect(textsOf(sheet).filter((text) => HOLES.test(text))).toEqual([]);
  });

  it('adds up what the organisations reported, and says how many gave no number', () => {
    const part = 'Что сообщили организации';

    expect(line(part, 'Вовлечённость обучающихся и педагогов: Обучающихся школ')?.[0]).toBe(3120);
    expect(line(part, 'Вовлечённость обучающихся и педагогов: из них вовлечены в наставничество')).toEqual([
      811,
      'квитанция primorye.2023.orgMonitoring.05648000.1; без 2 организаций, где нет данных',
    ]);
    expect(line(part, 'Наставляемых')?.[0]).toBe(811);
  });

  it('tells the two school registries of mentors apart: teachers and learners', () => {
    expect(line('Реестры наставников', 'Наставники-педагоги')).toEqual([
      102,
      '108 записей; квитанция primorye.2023.mentors.05648000.1',
    ]);
    expect(line('Реестры наставников', 'Наставники-обучающиеся')?.[0]).toBe(44);
    expect(line('Реестры наставников', 'Наставников всего')?.[0]).toBe(151);
  });

  it('counts the lists that are used here, and says which was not sent', () => {
    const part = 'Практики, мероприятия, публикации, награды, документы';

    expect(line(part, 'Практик в банке')?.[0]).toBe(12);
    expect(line(part, 'Участников мероприятий')?.[0]).toBe(284);
    expect(line(part, 'Публикаций')?.[0]).toBe('не сдано');
    expect(partOf(sheet, part).some(([text]) => text === 'Программ наставничества')).toBe(false);
  });

  it('shows its own roadmap, item by item, with the day and the source', () => {
    expect(line('Исполнение дорожной карты', 'Пункт 1.1.')).toEqual([
      'исполнен',
      expect.stringMatching(
        /^срок 31\.12\.2023; исполнен 15\.11\.2023; квитанция primorye\.2023\.roadmap\.05648000\.1; Приказ от 09\.11\.2021 № 134: /,
      ),
    ]);
    expect(line('Исполнение дорожной карты', 'Пункт 3.1.')?.[0]).toBe('просрочен');
    expect(partOf(sheet, 'Исполнение дорожной карты')).toHaveLength(
      executeRoadmap(year).flatMap(({ items }) => items).length,
    );
  });

  it('tells an indicator that does not apply from a number that nobody gave', () => {
    const saidOf = (kind: 'notApplicable' | 'noData') => {
      const regionYear = yearOf([report(FIRST, 'monitoring', { n_oo: { kind }, d_oo: { kind } })]);
      const reporter = regionYear.reporters.find(({ key }) => key === FIRST) ?? khasansky;

      if (reporter === undefined) throw new Error('a municipality reports');

      return partOf(finalReportSheet(inputOf(regionYear), reporter), 'Показатели муниципалитета')[0]?.[1];
    };

    expect(saidOf('notApplicable')).toBe('не применимо');
    expect(saidOf('noData')).toBe('нет данных');
  });

  it('ends with what is left to do', () => {
    expect(partOf(sheet, 'Что осталось сделать').map(([text]) => text)).toContainEqual(
      'Сдайте «Мониторинг»: срок прошёл 10.12.2023; «Список публикаций»: срок прошёл 20.12.2023.',
    );
  });

  it('of a municipality elsewhere has no line of another’s numbers', () => {
    const other = sheetOf(khabarovskYear());
    const receipts = textsOf(other).flatMap((text) => text.match(/khabarovsk\.2024\.\S+/g) ?? []);

    expect(receipts.length).toBeGreaterThan(0);
    expect(receipts.filter((receipt) => !receipt.includes('.08603000.'))).toEqual([]);
  });

  it('has the same lines in English', () => {
    expect(sheetOf(year, 'en').rows).toHaveLength(sheet.rows.length);
  });
});
