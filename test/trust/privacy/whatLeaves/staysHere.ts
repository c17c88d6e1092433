import type { TemplateColumn, TemplateKey } from '../../../../shared/templates/template';

const NAMES = ['Фамилия', 'Имя', 'Отчество'];
/** Exact days in somebody's participation; the month may leave. */
const DAYS = ['Дата вхождения в программу', 'Дата завершения'];
const CONSENTS = ['Согласие на обработку данных', 'Согласие на распространение'];

/**
 * What is personal in the registries, by the headings on the sheets: names, contacts, birth years, where somebody works or
 * learns, texts about somebody, links to what shows them, days of participation, a person's ИНН. Written by hand from
 * what the law and the model regulation call personal, and not from what the templates say of themselves.
 */
const STAYS: Readonly<Partial<Record<TemplateKey, readonly string[]>>> = {
  organisations: ['Куратор (ФИО)', 'ИНН'],
  programmes: ['Куратор программы (ФИО)', 'Партнёр', 'ИНН партнёра', 'Дата начала', 'Дата окончания'],
  mentors: [
    ...NAMES,
    'Год рождения',
    'Место работы или учёбы',
    'ИНН предприятия',
    'Должность / класс, группа',
    'Основные компетенции',
    'Контакт (только взрослые)',
    'Ссылка на кейс или отзыв',
    ...DAYS,
    ...CONSENTS,
  ],
  mentees: [
    ...NAMES,
    'Год рождения',
    'Класс / группа',
    'Ссылка на кейс или отзыв',
    ...DAYS,
    ...CONSENTS,
    'Кто дал согласие',
  ],
  practices: ['Авторы (ФИО)'],
  publications: ['Заголовок', 'Ссылка', 'Дата публикации', 'Согласие на распространение'],
  documents: ['Название'],
  awards: ['Дата награждения', 'Наставник', 'Награждённый вне реестра (ФИО)', 'Номер акта'],
  partners: ['Название', 'ИНН', 'Контактное лицо', 'Телефон или почта'],
  roadmap: ['Комментарий'],
};

/** Whether a column holds something of a person, and so does not leave the workbook as it was typed. */
export function staysHere(template: TemplateKey, { caption }: Pick<TemplateColumn, 'caption'>): boolean {
  return STAYS[template]?.includes(caption) ?? false;
}

/** The headings that `staysHere` knows of a template. */
export function headingsThatStay(template: TemplateKey): readonly string[] {
  return STAYS[template] ?? [];
}
