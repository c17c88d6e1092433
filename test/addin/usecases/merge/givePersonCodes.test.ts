import { pupil, schools, templateFile } from './manySchools';
import { bookOf, merge, rowsIn } from './merged';

const DIRECTORY = schools(2);
const KNOWN = pupil(0, 1, { rowCode: 'aaaaaaaaaaaa', personCode: 'pppppppppppp', middleName: 'Примерович' });
const AGAIN = { ...KNOWN, rowCode: null, personCode: null, form: 'T_P', dateIn: '2024-10-01' };

async function merged(...rows: readonly (typeof KNOWN)[]) {
  const book = bookOf({ organisations: DIRECTORY, mentees: [KNOWN] });
  const report = await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, rows)]);

  return { report, codes: rowsIn(book, 'mentees').map(({ personCode }) => personCode) };
}

describe('person codes of rows that are merged', () => {
  it('are those of the same full name, birth year and organisation, and are counted', async () => {
    const { report, codes } = await merged(AGAIN);

    expect(report).toMatchObject({ added: 1, samePersons: 1 });
    expect(codes).toEqual([KNOWN.personCode, KNOWN.personCode]);
  });

  it('are one for two rows of a file that are about one person, and counted once', async () => {
    const somebody = pupil(0, 2);
    const { report, codes } = await merged(somebody, { ...somebody, form: 'T_P', dateIn: '2024-10-01' });

    expect(report).toMatchObject({ added: 2, samePersons: 1 });
    expect(codes[1]).toBe(codes[2]);
    expect(codes[1]).not.toBe(KNOWN.personCode);
  });

  it.each([
    ['organisation', { organisation: pupil(1, 0).organisation ?? null }],
    ['birth year', { birthYear: 2001 }],
    ['patronymic', { middleName: 'Образцович' }],
    ['known birth year', { birthYear: null }],
  ])('are new without the same %s', async (_what, change) => {
    const { report, codes } = await merged({ ...AGAIN, ...change });

    expect(report).toMatchObject({ added: 1, samePersons: 0 });
    expect(codes[1]).not.toBe(KNOWN.personCode);
  });

  it('that the file has are kept and not counted', async () => {
    const { report, codes } = await merged({ ...AGAIN, personCode: 'qqqqqqqqqqqq' });

    expect(report).toMatchObject({ added: 1, samePersons: 0 });
    expect(codes[1]).toBe('qqqqqqqqqqqq');
  });
});
