import { decideMerge } from '../../../../addin/src/usecases/merge/decideMerge';
import { mergeFiles } from '../../../../addin/src/usecases/merge/mergeFiles';
import { mergePlan } from '../../../../addin/src/usecases/merge/mergePlan';
import { rememberedHeadingsSchema } from '../../../../addin/src/usecases/merge/rememberedHeadings';
import { ROWS } from '../../../shared/sheets/helpers/filled';
import { approved, bookOf, merge, plainFile, readFiles, rowsIn } from './merged';

const LIST = [
  ['Список наставляемых МБОУ СОШ № 15'],
  [],
  [
    '№ п/п',
    'ФИО ученика',
    'Дата рожд.',
    'Клас',
    'Форма',
    'ФИО наставника',
    'Дата начала',
    'Телефон родителя',
  ],
  [1, 2, 3, 4, 5, 6, 7, 8],
  [
    1,
    'Первов Проба Пробович',
    '01.09.2010',
    '7 А',
    'ученик – ученик',
    'Тестов Тест Тестович',
    '15.09.2024',
    '8',
  ],
  [2, 'Второва Проба', 40422, '7 Б', 'ученик – ученик', 'Никто Никто', 45550, '8'],
  ['Итого', '2 чел.'],
];

describe('a plain list of a school', () => {
  it('is shown as it is understood and merged once it is approved', async () => {
    const book = bookOf({ mentors: ROWS.mentors, mentees: [] });
    const file = await plainFile('список.xlsx', LIST);
    const matter = await readFiles(book, 'mentees', [file]);
    const [shown] = mergePlan(matter).files;

    expect(shown).toMatchObject({ rows: 2, wants: 'approval', organisation: 'cccccccccccc' });
    expect(shown?.headings?.map(({ key, confidence }) => [key, confidence])).toEqual([
      [null, 'none'],
      ['personName', 'similar'],
      ['birthYear', 'similar'],
      ['classGroup', 'similar'],
      ['form', 'similar'],
      ['mentor', 'similar'],
      ['dateIn', 'similar'],
      [null, 'none'],
    ]);

    const report = await mergeFiles(book, approved(matter));

    expect(report).toMatchObject({ added: 2, changed: 0, same: 0, files: 1 });
    expect(rowsIn(book, 'mentees')).toEqual([
      {
        rowCode: expect.any(String),
        personCode: expect.any(String),
        lastName: 'Первов',
        firstName: 'Проба',
        middleName: 'Пробович',
        birthYear: 2010,
        classGroup: '7 А',
        form: 'P_P',
        mentor: 'mmmmmmmmmmmm',
        organisation: 'cccccccccccc',
        dateIn: '2024-09-15',
      },
      expect.objectContaining({ lastName: 'Второва', birthYear: 2010, dateIn: '2024-09-15' }),
    ]);
  });

  it('keeps as text what is not understood, and counts it as a finding of its file', async () => {
    const book = bookOf({ mentors: ROWS.mentors, mentees: [] });
    const report = await merge(book, 'mentees', [await plainFile('список.xlsx', LIST)]);
    const [finding] = report.findings;
    const mentees = book.grids().find(({ name }) => name === 'Наставляемые');

    expect(finding?.file).toBe('список.xlsx');
    expect(finding?.errors).toBeGreaterThan(0);
    expect(mentees?.cells.flat()).toContain('Никто Никто');
  });

  it('is not merged before it is approved, and is remembered afterwards', async () => {
    const book = bookOf({ mentors: ROWS.mentors, mentees: [] });
    const file = await plainFile('список.xlsx', LIST);
    const other = await plainFile('другой.xlsx', LIST.with(0, ['МБОУ СОШ № 5']));
    const matter = await readFiles(book, 'mentees', [file, other]);
    const headings = mergePlan(matter).files[0]?.headings ?? [];

    expect(await mergeFiles(book, matter)).toMatchObject({ added: 0, files: 0 });

    const decided = decideMerge(matter, { file: 'другой.xlsx', headings });

    expect(mergePlan(decided).files.map(({ wants }) => wants)).toEqual(['nothing', 'nothing']);

    const remembered = rememberedHeadingsSchema.parse(JSON.parse(JSON.stringify(decided.remembered)));
    const again = await readFiles(book, 'mentees', [file], remembered);

    expect(mergePlan(again).files[0]).toMatchObject({ wants: 'nothing', rows: 2 });
    expect(mergePlan(again).files[0]?.headings?.map(({ confidence }) => confidence)).toEqual(
      LIST[2]?.map(() => 'remembered'),
    );
  });

  it('asks whose it is when nothing tells', async () => {
    const book = bookOf({ mentees: [] });
    const file = await plainFile('список.xlsx', LIST.with(0, ['Список']));
    const matter = approved(await readFiles(book, 'mentees', [file]));

    expect(mergePlan(matter).files[0]).toMatchObject({ wants: 'organisation', organisation: null });

    const decided = decideMerge(matter, { file: 'список.xlsx', organisation: 'bbbbbbbbbbbb' });

    expect(mergePlan(decided).files[0]).toMatchObject({ wants: 'nothing', organisation: 'bbbbbbbbbbbb' });
    expect(await mergeFiles(book, decided)).toMatchObject({
      added: 2,
      missing: ['aaaaaaaaaaaa', 'cccccccccccc'],
    });
  });

  it('takes no heading for a column twice, whatever is decided', async () => {
    const book = bookOf({ mentees: [] });
    const file = await plainFile('список.xlsx', LIST);
    const matter = await readFiles(book, 'mentees', [file]);
    const headings = (mergePlan(matter).files[0]?.headings ?? []).map((one) => ({
      ...one,
      key: 'classGroup',
    }));
    const decided = decideMerge(matter, { file: 'список.xlsx', headings });
    const keys = mergePlan(decided).files[0]?.headings?.map(({ key }) => key);

    expect(keys?.filter((key) => key === 'classGroup')).toHaveLength(1);
    expect(keys?.filter((key) => key !== null)).toHaveLength(1);
  });
});
