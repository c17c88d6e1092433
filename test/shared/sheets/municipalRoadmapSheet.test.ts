import { executeRoadmap, type RoadmapInput } from '../../../shared/measures/executeRoadmap';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Reporter } from '../../../shared/regions/reporter';
import { municipalRoadmapSheet } from '../../../shared/sheets/municipalRoadmapSheet';
import { roadmapHead, yearOf } from '../measures/roadmapHeads';
import { bodyOf, textsOf } from './helpers/regionValues';

const KHASANSKY = '05648000';
const head = roadmapHead(primorye, KHASANSKY, {
  'm.3.1': { state: 'done', doneOn: '2022-11-01', quantity: 14 },
  'm.3.3': { state: 'inWork' },
  'd.2.1': { state: 'done', doneOn: '2022-01-20' },
});

function sheetOf(of: RoadmapInput, key: string) {
  const reporter = of.reporters.find((one) => one.key === key);

  if (!reporter) throw new Error(`nobody reports as ${key}`);

  return municipalRoadmapSheet({ ...of, asOf: `${of.today}T00:30:00.000Z` }, reporter, executeRoadmap(of));
}

const sheet = sheetOf(yearOf(primorye, '2022-12-20', head), KHASANSKY);
const lines = bodyOf(sheet).map((cells) => cells.map((cell) => cell?.value ?? null));
const from = lines.findIndex(([, title]) => String(title).startsWith('Приказ'));
const lineOf = (number: string, part = lines.slice(0, from)) => part.find(([first]) => first === number);

describe('the sheet of a municipality with a roadmap of its own', () => {
  it('has every row of the source in its order, headings too', () => {
    const [items = []] = primorye.municipalRoadmaps.map((roadmap) =>
      roadmap.items.map(({ number }) => number),
    );

    expect(items).toHaveLength(20);
    expect(lines.slice(1, from).map(([number]) => number)).toEqual(items);
  });

  it('says of each how it stands this year, with its day, or that it is due in another', () => {
    expect(lineOf('3.1')?.slice(2, 8)).toEqual([
      'Сентябрь-ноябрь Ежегодно 2021 – 2024 гг.',
      44895,
      'Руководитель ОО, куратор',
      'выполнено',
      44866,
      14,
    ]);
    expect(lineOf('3.3')).toContain('просрочено');
    expect(lineOf('4.1')).toContain('сведений пока нет');
    expect(lineOf('5.3')).toContain('в другие годы');
  });

  it('gives a heading the time of the source and asks nobody for it', () => {
    expect(lineOf('4')?.slice(1, 6)).toEqual([
      'Выявление и диссеминация лучших практик наставничества',
      'январь 2022-ноябрь 2024 гг.',
      '',
      '',
      '',
    ]);
  });

  it('has the clauses of the act beside it', () => {
    const clauses = lines.slice(from + 1);

    expect(clauses.map(([number]) => number)).toEqual(['1', '2.1', '2.2', '2.3', '2.4']);
    expect(lineOf('2.1', clauses)).toContain('выполнено');
    expect(lineOf('2.2', clauses)).toContain('просрочено');
  });

  it('says what is known of the region’s own roadmap and order, which is that they are not in the sources', () => {
    const texts = textsOf(sheet);

    expect(texts).toContain('Дорожной карты региона среди источников нет.');
    expect(texts.some((text) => text.includes('Краевого приказа от 23.07.2020 № 789-а'))).toBe(true);
  });

  it('counts its own tasks, and goes by a short name', () => {
    expect(textsOf(sheet)).toContain('В этом году пунктов 15: выполнено 2, просрочено 4.');
    expect(sheet.name).toBe('Исполнение_Хасанский');
  });
});

describe('the sheet of a municipality without a roadmap of its own', () => {
  const of = yearOf(irkutsk, '2022-12-20');
  const [reporter] = of.reporters.filter(({ kind }: Reporter) => kind === 'municipality');

  it('has the items of the region’s roadmap that are the municipality’s', () => {
    const body = bodyOf(sheetOf(of, reporter?.key ?? ''));

    expect(body.map(([number]) => number?.value).slice(0, 3)).toEqual(['', '2.2', '2.3']);
    expect(body).toHaveLength(1 + 16);
  });

  it('says nothing of a roadmap that the sources lack', () => {
    expect(textsOf(sheetOf(of, reporter?.key ?? ''))).not.toContain(
      'Дорожной карты региона среди источников нет.',
    );
  });
});
