import type { PickedFile } from '../../../../addin/src/usecases/desk';
import type { RawCell } from '../../../../shared/sheets/grid';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { columnsOf, type Row } from '../../../shared/sheets/helpers/columnsOf';
import { OWNER, plainFile } from './merged';

/** Letters for names nobody has. */
const LETTERS = 'абвгдежзик';

/** A directory of so many schools. */
export function schools(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    rowCode: schoolCode(index),
    shortName: `СОШ № ${index + 1}`,
    level: 'school',
  }));
}

/** The row code of a school. */
export function schoolCode(index: number): string {
  return `s${String(index).padStart(11, '0')}`;
}

/** A pupil of a school, as a row of the registry. */
export function pupil(school: number, index: number, more: Row = {}): Row {
  return {
    lastName: `Проба${letter(school)}${letter(index)}`,
    firstName: 'Пример',
    birthYear: 2008 + (index % 5),
    category: 'schoolPupil',
    organisation: schoolCode(school),
    requestType: 'study',
    form: 'P_P',
    dateIn: '2024-09-15',
    state: 'running',
    consent: 'given',
    consentGivenBy: 'representative',
    ...more,
  };
}

/** A school's file made with our template. */
export async function templateFile(
  name: string,
  directory: readonly Row[],
  mentees: readonly Row[],
  owner: Pick<typeof OWNER, 'reporter' | 'year'> = OWNER,
): Promise<PickedFile> {
  const columns = {
    organisations: columnsOf('organisations', directory),
    mentees: columnsOf('mentees', mentees),
  };
  const specs = reporterWorkbook({ region: OWNER.region, ...owner, columns });

  return { name, bytes: await writeWorkbook(specs) };
}

/** A school's own list, its columns in an order of its own. */
export function listFile(school: number, rows: readonly Row[]): Promise<PickedFile> {
  const headings = ['Класс', 'Дата рождения', 'Фамилия Имя Отчество', 'Дата начала', 'Форма наставничества'];
  const turned = <Item>(items: readonly Item[]): readonly Item[] => [
    ...items.slice(school % items.length),
    ...items.slice(0, school % items.length),
  ];
  const cells = rows.map((row): readonly RawCell[] =>
    turned([
      '5 А',
      `01.02.${row.birthYear}`,
      `${row.lastName} ${row.firstName}`,
      '15.09.2024',
      'ученик – ученик',
    ]),
  );

  return plainFile(`СОШ № ${school + 1}.xlsx`, [
    [`Наставляемые школы № ${school + 1}`],
    turned(headings),
    ...cells,
  ]);
}

function letter(index: number): string {
  return [...String(index)].map((digit) => LETTERS.charAt(Number(digit))).join('');
}
