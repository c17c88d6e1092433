import type { ExecutorRole } from '../../regions/region';

/** Wording of the calendar: its sheet and the feed that calendar programs read. Both are Russian in every language. */
export const calendar = {
  name: 'Календарь',
  title: (region: string, year: number) => `Что и когда сдать: ${region}, ${year} год`,
  days: 'День входит в срок целиком, по местному времени региона.',
  continuous: 'Мероприятия, которые идут несколько лет, показаны в последний день своего срока.',
  proposal: 'Где источник дня не называет, день предложен профилем региона: основание тогда «предложение».',
  headings: { day: 'Срок', what: 'Что', who: 'Кто', source: 'Основание' },
  none: 'На этот год сроков нет.',
  roles: {
    authority: 'орган управления',
    operator: 'региональный оператор',
    municipality: 'муниципалитет',
    organisation: 'организация',
  } satisfies Readonly<Record<ExecutorRole, string>>,
  template: (title: string) => `Сдать: ${title}`,
  item: (number: string, title: string) => `Пункт ${number}: ${title}`,
  duty: (clause: string, text: string) => `Пункт ${clause} приказа: ${text}`,
  window: (from: string, text: string) => `${text} (с ${from})`,
  extended: (text: string) => `${text} — срок продлён`,
  ofMunicipality: (name: string, text: string) => `${name}. ${text}`,
  source: (document: string, item: string) => `${document}: ${item}`,
  proposed: 'предложение',
  feed: {
    name: (region: string) => `Свод: сроки, ${region}`,
    nameFor: (region: string, role: string) => `Свод: сроки, ${region} (${role})`,
    who: (roles: string) => `Кто: ${roles}.`,
    source: (source: string) => `Основание: ${source}.`,
    extensions: 'Продление срока здесь не видно: оно показано в Своде.',
  },
} as const;
