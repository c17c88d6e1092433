import { headingLexicon } from '../../../../addin/src/usecases/merge/headingLexicon';
import { mapHeadings } from '../../../../addin/src/usecases/merge/mapHeadings';
import { registryTemplate } from '../../../../addin/src/usecases/merge/mergeTemplate';
import type { TemplateKey } from '../../../../shared/templates/template';

/** What each heading of a row is taken for. */
function keysOf(template: TemplateKey, headings: readonly string[]): readonly (string | null)[] {
  const row = headings.map((heading, place) => ({ heading, place }));

  return mapHeadings(row, headingLexicon(registryTemplate(template))).map(({ key }) => key);
}

/** Headings as schools write them, each alone on its sheet, and what they mean; `null`: nothing of ours. */
const MENTEES: Readonly<Record<string, string | null>> = {
  'Ф.И.О. обучающегося': 'personName',
  'ФИО (полностью)': 'personName',
  'Фамилия, имя, отчество наставляемого': 'personName',
  'ФАМИЛИЯ *': 'lastName',
  Фамиля: 'lastName',
  Отчесво: 'middleName',
  'Дата рождения (дд.мм.гггг)': 'birthYear',
  'год рождения': 'birthYear',
  'Наименование\nобразовательной организации': 'organisation',
  Школа: 'organisation',
  'Образовательнная организация': 'organisation',
  'Класс/группа': 'classGroup',
  Клас: 'classGroup',
  'Форма  наставничества': 'form',
  'Форма наставничестава': 'form',
  'ФИО наставника': 'mentor',
  Наставник: 'mentor',
  'Дата начала участия': 'dateIn',
  'Дата окончания': 'dateOut',
  Cтатус: 'state',
  'Согласие на обработку персональных данных': 'consent',
  'Результаты программы': 'result',
  '№ п/п': null,
  Примечание: null,
  'Телефон родителя': null,
  Адрес: null,
  СНИЛС: null,
  Пол: null,
  'Классный руководитель': null,
  'Дата приказа': null,
  'Дата выдачи': null,
  'Номер приказа': null,
  Возраст: null,
  'ФИО родителя': null,
  'Имя файла': null,
  Диагноз: null,
};

const MENTORS: Readonly<Record<string, string | null>> = {
  'ФИО наставника': 'personName',
  Наставник: 'personName',
  'Дата рождения наставника': 'birthYear',
  Должность: 'position',
  'Место работы': 'workplace',
  'Контактный телефон': 'contact',
  'Форма наставничества': 'forms',
  'Ресурс времени (ч/нед)': 'weeklyHours',
  'Прошел обучение': 'trained',
  'ФИО наставляемого': null,
  Наставляемый: null,
  Стаж: null,
  Интересы: null,
};

describe('headings of plain lists', () => {
  it.each(Object.entries(MENTEES))('of mentees: «%s»', (heading, key) => {
    expect(keysOf('mentees', [heading])).toEqual([key]);
  });

  it.each(Object.entries(MENTORS))('of mentors: «%s»', (heading, key) => {
    expect(keysOf('mentors', [heading])).toEqual([key]);
  });

  it('of organisations', () => {
    expect(keysOf('organisations', ['Наименование', 'Тип', 'Контингент', 'Сайт', 'Директор'])).toEqual([
      'shortName',
      'level',
      'learners',
      'siteSection',
      null,
    ]);
  });

  it('never give one column to two of them: our own caption has it, then the surer, then the first', () => {
    expect(keysOf('mentees', ['Школа', 'Организация', 'Учреждение'])).toEqual([null, 'organisation', null]);
    expect(keysOf('mentees', ['Класс', 'Группа'])).toEqual(['classGroup', null]);
    expect(keysOf('mentees', ['ФИО', 'ФИО ученика'])).toEqual([null, 'personName']);
  });

  it('take a name from one cell or from three, never from both', () => {
    expect(keysOf('mentees', ['Фамилия', 'Имя', 'Отчество', 'ФИО'])).toEqual([
      'lastName',
      'firstName',
      'middleName',
      null,
    ]);
    expect(keysOf('mentors', ['Фамилия', 'Имя', 'ФИО наставника'])).toEqual([null, null, 'personName']);
  });

  it('of a list of pairs are read as mentors for the one registry and as mentees for the other', () => {
    const pairs = ['Школа', 'ФИО наставника', 'ФИО наставляемого', 'Класс', 'Форма'];

    expect(keysOf('mentors', pairs)).toEqual(['organisation', 'personName', null, 'position', 'forms']);
    expect(keysOf('mentees', pairs)).toEqual(['organisation', 'mentor', 'personName', 'classGroup', 'form']);
  });
});
