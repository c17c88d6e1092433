import type { Template, TemplateColumn, TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import { headingsThatStay, staysHere } from './staysHere';

/**
 * Texts, links, days and years that leave as they were typed, and why nobody is told of by them. Written by hand: a new
 * column of the kind is in neither list until somebody has thought about it.
 */
const LEAVES: Readonly<Partial<Record<TemplateKey, readonly string[]>>> = {
  // What an organisation is called and shows of itself is public.
  organisations: [
    'Краткое название',
    'Полное название',
    'Раздел «Наставничество» на сайте',
    'Прежнее название',
  ],
  // Titles, summaries and numbers of acts are screened for names and contacts (textContact, textPersonName).
  programmes: ['Название программы', 'Номер приказа', 'Дата приказа', 'Страница программы'],
  practices: [
    'Название практики',
    'Краткое описание',
    'Представлена (дата)',
    'Где представлена',
    'Ссылка на материалы',
  ],
  events: ['Название', 'Дата начала', 'Дата окончания', 'Номер приказа', 'Страница мероприятия'],
  training: ['Название программы', 'Кто проводит', 'Дата начала', 'Дата окончания'],
  documents: ['Номер', 'Дата', 'Действует до', 'Ссылка'],
  awards: ['За что: конкурс, форум'],
  partners: ['Номер соглашения', 'Дата соглашения'],
  monitoring: ['На дату'],
  roadmap: ['Дата исполнения', 'Подтверждение'],
  // The operator's own settings.
  targets: ['Основание'],
  deadlines: ['Последний день', 'Основание'],
  parameters: ['Основание'],
  exemptions: ['Новый последний день', 'Причина'],
};

/** Kinds of columns into which anything can be typed, or which are of a person by themselves. */
const TYPED: ReadonlySet<TemplateColumn['kind']['type']> = new Set([
  'text',
  'url',
  'date',
  'year',
  'inn',
  'contact',
  'personName',
]);

/** Every version that the service reads. */
const VERSIONS: readonly Template[] = TEMPLATE_KEYS.flatMap((key) => {
  const template: Template = templates[key];

  return template.previous === undefined ? [template] : [template, template.previous.template];
});

const captionsOf = (columns: readonly TemplateColumn[]) => columns.map(({ caption }) => caption);

describe.each(VERSIONS.map((template) => [`${template.key} ${template.version}`, template] as const))(
  'of %s',
  (_, { key, version, columns }) => {
    test('nothing personal leaves as it was typed', () => {
      const shared = columns.filter((column) => column.sharing === 'shared' && staysHere(key, column));

      expect(captionsOf(shared)).toEqual([]);
    });

    test('every column that is listed as personal is there', () => {
      expect(captionsOf(columns)).toEqual(expect.arrayContaining([...headingsThatStay(key)]));
    });

    test('every typed column that leaves is one that was thought about', () => {
      const typed = columns.filter(
        ({ kind, sharing, locked }) => TYPED.has(kind.type) && sharing === 'shared' && locked !== true,
      );

      expect([version, captionsOf(typed)]).toEqual([version, LEAVES[key] ?? []]);
    });

    test('what leaves coarsely is a month, an age band or whether an ИНН is a firm’s', () => {
      const coarse = columns.flatMap(({ kind, sharing }) =>
        typeof sharing === 'string' ? [] : [`${kind.type}: ${sharing.coarse}`],
      );

      for (const one of coarse)
        expect(['date: month', 'year: ageBand', 'inn: legalEntityInn']).toContain(one);
    });
  },
);
