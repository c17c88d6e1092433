import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';
import type { Reporter } from '../../../shared/regions/reporter';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { roadmapCodes, roadmapRows } from '../../../shared/templates/roadmapRows';
import { tinyRegion } from '../../fixtures/tinyRegion';

const OPERATOR: Reporter = { key: 'region', kind: 'region', name: 'Оператор' };
const COLLEGE: Reporter = { key: 'c', kind: 'organisation', name: 'Колледж', level: 'college' };
const municipality = ({ municipalities }: Region, key = municipalities[0]?.key ?? ''): Reporter => ({
  key,
  kind: 'municipality',
  name: 'Район',
});
const codes = (region: Region, reporter: Reporter, year: number) =>
  roadmapRows(region, reporter, year)
    .map(({ code }) => code)
    .join(' ');
const KHASANSKY = municipality(primorye, '05648000');
const factsOf = (region: Region, reporter: Reporter, year: number, code: string) =>
  roadmapRows(region, reporter, year).find((row) => row.code === code)?.facts;

describe('the lines of the roadmap that a reporter has in a year', () => {
  it.each([
    ['the operator, in the first year', khabarovsk, OPERATOR, 2020, '1 2 4 5 7 8 9'],
    ['the operator, in a later year', khabarovsk, OPERATOR, 2021, '4 5 6 7 8 9 10 11'],
    ['the operator, in the last year', khabarovsk, OPERATOR, 2024, '4 5 6 7 8 9'],
    [
      'a municipality, where the source names them',
      khabarovsk,
      municipality(khabarovsk),
      2020,
      '2 3 5 7 8 9',
    ],
    ['a municipality, in a later year', khabarovsk, municipality(khabarovsk), 2021, '5 6 7 8 9 11'],
    ['an organisation, where the source names none', khabarovsk, COLLEGE, 2021, ''],
    [
      'the operator, where results are promised',
      irkutsk,
      OPERATOR,
      2020,
      '1.1 1.2 1.3 1.4 2.1 2.2 4.1 4.3 4.4 5.1 5.2 5.4',
    ],
    [
      'a municipality, for its organisations',
      irkutsk,
      municipality(irkutsk),
      2020,
      '1.2 1.4 2.1 2.2 4.1 4.3 4.4 5.2 5.4',
    ],
    ['an organisation that reports itself', irkutsk, COLLEGE, 2020, '1.2 1.4 2.1 2.2 4.1 4.3 4.4 5.2 5.4'],
    [
      'a conference of every other year, in it',
      irkutsk,
      COLLEGE,
      2022,
      '2.2 2.3 3.1 3.2 3.3 3.4 3.5 3.6 4.2 4.3 4.4 4.6 4.7 5.2 5.3 5.4',
    ],
    [
      'a conference of every other year, between',
      irkutsk,
      COLLEGE,
      2023,
      '2.2 2.3 3.1 3.3 3.4 3.5 3.6 4.2 4.3 4.4 4.6 4.7 5.2 5.3 5.4',
    ],
    [
      'a municipality with a roadmap and an order',
      primorye,
      KHASANSKY,
      2021,
      'm.1 m.1.2 m.3.1 m.3.2 d.1 d.2.3 d.2.4',
    ],
    [
      'the same in the next year',
      primorye,
      KHASANSKY,
      2022,
      'm.1.1 m.2 m.2.1 m.3.1 m.3.2 m.3.3 m.4.1 m.4.2 m.4.3 m.4.4 m.4.5 m.5.1 m.5.2 d.2.1 d.2.2',
    ],
    ['a municipality without one beside it', primorye, municipality(primorye, '05701000'), 2022, ''],
    ['the region, of which no roadmap is known', primorye, OPERATOR, 2022, ''],
    ['a region that is data alone', tinyRegion, municipality(tinyRegion), 2024, '2 3'],
    ['nobody before the roadmap begins', tinyRegion, OPERATOR, 2022, ''],
  ])('are those of %s', (_, region, reporter, year, expected) => {
    expect(codes(region, reporter, year)).toBe(expected);
  });

  it.each(regions.map((region) => [region.name, region] as const))(
    'have codes that the region knows and that events may name, in %s',
    (_, region) => {
      const known = roadmapCodes(region);
      const used = region.municipalities
        .map(({ key }) => municipality(region, key))
        .concat(OPERATOR, COLLEGE)
        .flatMap((reporter) =>
          [2020, 2021, 2022, 2023, 2024].flatMap((year) => roadmapRows(region, reporter, year)),
        )
        .map(({ code }) => code);

      expect(new Set(used)).toEqual(new Set(known));
      expect(enumerationItems('roadmapItem', region).map(({ key }) => key)).toEqual(known);
    },
  );
});

describe('what Svod fills in on a line', () => {
  it.each([
    [
      'a day of each year',
      khabarovsk,
      municipality(khabarovsk),
      '9',
      '2021-12-01',
      'ежегодно не позднее 1 декабря',
    ],
    [
      'the end of a window',
      khabarovsk,
      municipality(khabarovsk),
      '6',
      '2021-11-30',
      'сентябрь-ноябрь, ежегодно 2021 – 2024 гг.',
    ],
    ['the end of a year of several', khabarovsk, OPERATOR, '10', '2021-12-31', '2021 – 2023 гг.'],
    ['the end of a month', primorye, KHASANSKY, 'm.1.2', '2021-12-31', 'декабрь 2021'],
    ['a day that stands in the text alone', primorye, KHASANSKY, 'd.2.3', '2021-12-20', null],
    ['no day', primorye, KHASANSKY, 'd.2.4', null, 'срок не указан'],
  ])('is %s and the source’s own words', (_, region, reporter, code, due, dueText) => {
    expect(factsOf(region, reporter, 2021, code)).toMatchObject({ due, dueText });
  });

  it('is the time of the section where the item has none', () => {
    expect(factsOf(primorye, KHASANSKY, 2022, 'm.2.1')).toMatchObject({
      due: '2022-12-31',
      dueText: 'по разделу: 2022-2023',
    });
  });

  it.each([
    [OPERATOR, '2.2', 2, 'проведено семинаров — 2; участников семинаров — не менее 100'],
    [OPERATOR, '4.3', 3000, 'записей в реестре наставляемых — 3000'],
    [OPERATOR, '3.4', null, null],
    [municipality(irkutsk), '4.3', null, 'по региону: записей в реестре наставляемых — 3000'],
    [municipality(irkutsk), '3.1', null, null],
  ])('is what the region promises: %o, item %s', (reporter, code, plan, planText) => {
    expect(factsOf(irkutsk, reporter, 2022, code)).toMatchObject({ plan, planText });
  });

  it.each([
    [irkutsk, OPERATOR, 2022, '3.1', 'Министерство; РИКП; Руководитель ОО, куратор'],
    [khabarovsk, OPERATOR, 2021, '6', 'ХКИРО; муниципалитеты'],
    [primorye, KHASANSKY, 2022, 'd.2.1', 'образовательные организации'],
  ])(
    'names who carries it out, in the source’s words where it has any',
    (region, reporter, year, code, who) => {
      expect(factsOf(region, reporter, year, code)).toMatchObject({ executors: who });
    },
  );

  it('says where the line comes from', () => {
    const sections = (region: Region, reporter: Reporter, year: number) =>
      new Set(roadmapRows(region, reporter, year).map(({ section }) => section));

    expect(sections(khabarovsk, OPERATOR, 2021)).toEqual(new Set(['Дорожная карта региона']));
    expect([...sections(primorye, KHASANSKY, 2021)]).toEqual([
      'Дорожная карта муниципалитета',
      '1. Утверждение муниципальной дорожной карты внедрения целевой модели…',
      '3. Формирование базы наставников',
      'Приказ управления образования от 09.11.2021 № 134 «О внедрении целевой модели наставничества»',
    ]);
  });
});
