import type { Random } from '../../../../functions/local/demo/demoRandom';
import { pick } from '../../../../functions/local/demo/demoRecords';
import { isoToSerial } from '../../../../shared/cells/serialDate';
import type { Region } from '../../../../shared/regions/region';
import { enumerationItems } from '../../../../shared/templates/enumerations';
import type { ColumnKind } from '../../../../shared/templates/template';
import type { TypedCell } from './filling';

const TEXTS = [
  'Звонить 8 914 123-45-67',
  'ivanov@example.ru',
  'СНИЛС 112-233-445 95',
  'Паспорт 0812 345678',
  'Иванов И. И.',
  'Мария Петровна',
  'Куратор Анна Смирнова',
  'ребёнок с инвалидностью, ЗПР',
  '  Лишние   пробелы\u00a0везде ',
  '=1+1',
  '+7',
  '-',
  '@имя',
  "'кавычка",
  'Сoвет нaставников',
  'нет данных',
  'Итого',
  'строка\nвторая',
  'а'.repeat(320),
  'Эмодзи 👩‍🏫 и й',
  'ноль\u200bширина',
  '0123',
  '12.5',
  'ИСТИНА',
  '#Н/Д',
  '<b>&amp; "кавычки" ]]></b>',
  '_x0041_бв_x000D_',
  'таб\tуляция',
  'две\r\nстроки\r',
  "'=1+1",
  '1e5',
  '\u202eнаоборот\u00ad',
  'й'.normalize('NFD').repeat(40),
  ' \u00a0 ',
];
const NUMBERS: readonly TypedCell[] = [
  0,
  -1,
  1.5,
  0.1 + 0.2,
  1e-7,
  -0,
  123_456_789_012_345_680,
  7,
  250,
  99_999,
  1e9,
  '12',
  ' 1 234 ',
  '1\u00a0234,5',
  '12,50',
  '5 чел.',
  'нет данных',
  'не применимо',
  'нет',
  '—',
  'много',
  '1e3',
  { formula: '10+2', value: 12 },
];
const DAYS = [
  '2018-05-05',
  '2020-09-15',
  '2023-02-28',
  '2024-01-15',
  '2024-02-29',
  '2024-06-01',
  '2024-11-26',
  '2024-12-30',
  '2025-03-01',
  '2031-01-01',
].map((day) => isoToSerial(day, false) ?? 0);
const DATES: readonly TypedCell[] = [
  ...DAYS,
  '15.09.2024',
  '15.09.24',
  '2024-09-15',
  '31.02.2024',
  '09/15/2024',
  '05.06.2024 г.',
  'сентябрь',
  'нет',
  'нет данных',
  2024,
  45_000.75,
  45_000.999_999_9,
  60,
  0,
  -1,
  2_958_466,
  { formula: '45000+1', value: 45_001 },
];
const INNS: readonly TypedCell[] = [
  '7707083893',
  7_707_083_893,
  '7707083890',
  '500100732259',
  500_100_732_259,
  '77070838',
  'нет',
  '2724000000',
];
const URLS = ['https://example.org/a', 'example.org', 'http://пример.рф/путь', 'файл.docx', 'https://a b'];
const CONTACTS = ['8 914 000-00-00', 'a@b.ru', 'нет', 'телеграм'];
const NAMES = ['Ivanov', 'Иванов-Петров', 'Иванов2', 'о’Хара', 'И.', 'иванов'];

/** Something else in a cell of `kind`: blank, another sound value, or what people get wrong there. */
export function mistypedCell(kind: ColumnKind, region: Region, was: TypedCell, random: Random): TypedCell {
  if (random(5) === 0) return null;
  if (typeof was === 'string' && random(6) === 0) return oddlySpelt(was, random);

  switch (kind.type) {
    case 'rowCode':
    case 'personCode':
      return was;
    case 'number':
      return pick(NUMBERS, random);
    case 'date':
      return pick(DATES, random);
    case 'year':
      return pick<TypedCell>([1899, 1985, 2003, 2008, 2012, 2016, 2019, '2009', '09', 'нет'], random);
    case 'inn':
      return pick(INNS, random);
    case 'url':
      return pick(URLS, random);
    case 'contact':
      return pick(CONTACTS, random);
    case 'personName':
      return pick(NAMES, random);
    case 'enumeration':
    case 'enumerationSet':
      return listed(kind.enumeration, region, random);
    case 'reference':
      return pick(['Неизвестная строка', '6a7b8c9d0e1f', 'a00000000000'], random);
    case 'text':
      return pick(TEXTS, random);
  }
}

function listed(key: string, region: Region, random: Random): TypedCell {
  const items = enumerationItems(key, region);

  if (items.length === 0 || random(6) === 0) return pick(['такого нет', 'не знаю', '7', 'да;нет'], random);

  const { label, aliases = [] } = pick(items, random);

  return random(5) === 0
    ? `${label}; ${pick(items, random).label}`
    : pick([label, label, ...aliases], random);
}

/** The same in the eyes of who typed it. */
function oddlySpelt(text: string, random: Random): string {
  return pick(
    [
      ` ${text} `,
      text.toUpperCase(),
      text.replace('о', 'o').replace('а', 'a'),
      text.replace(' ', '\u00a0'),
      text.replace('ё', 'е'),
      `${text}.`,
      text.normalize('NFD'),
    ],
    random,
  );
}
