import { formatDate } from '../formatDate';
import { plural } from '../plural';

/** Texts of the public page and feed of practices, which are a region's document and so Russian only. */
export const publicPage = {
  title: (region: string) => `Банк практик наставничества — ${region}`,
  heading: 'Банк практик наставничества',
  lead: (region: string, keeper: string) =>
    `${region}. Практики отобраны в региональный банк и опубликованы с согласия авторов. Банк ведёт ${keeper}.`,
  skip: 'Перейти к практикам',
  filter: {
    title: 'Найти практику',
    form: 'Форма наставничества',
    level: 'Уровень',
    municipality: 'Муниципалитет',
    any: 'любой вариант',
    apply: 'Показать',
    clear: 'Показать все',
  },
  listTitle: 'Практики',
  found: (count: number) => `${count} ${plural(count, 'практика', 'практики', 'практик')}`,
  facts: {
    organisation: 'Организация',
    municipality: 'Муниципалитет',
    form: 'Форма',
    level: 'Уровень',
    published: 'В банке с',
  },
  regionalOrganisation: 'краевая или областная организация',
  noOrganisation: 'не указана',
  day: (instant: string) => formatDate(instant.slice(0, 10), 'ru'),
  none: 'В региональном банке пока нет опубликованных практик. Загляните позже: они появятся, когда оператор отберёт практики, а авторы согласятся на публикацию.',
  notKept:
    'Показывать здесь нечего: в этом регионе в общий банк передаются только итоги, а сами практики остаются у муниципалитетов и организаций. О практиках спросите тех, кто их ведёт.',
  nothingFound: 'По этим условиям ничего не нашлось. Измените условия или покажите все практики.',
  pages: {
    title: 'Страницы списка',
    current: (page: number, of: number) => `Страница ${page} из ${of}`,
    previous: 'Предыдущая',
    next: 'Следующая',
  },
  feed: 'Лента RSS',
  privacy:
    'Имён авторов, учеников и другой личной информации здесь нет. Если вы нашли в описании чьё-то имя, сообщите тому, кто ведёт банк.',
  feedDescription: (region: string) => `Новые практики регионального банка: ${region}.`,
  itemText: (place: string, form: string, level: string, summary: string) =>
    `${place}. ${form}, ${level}. ${summary}`,
} as const;
