import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

const count = (n: number, one: string, few: string, many: string) =>
  `${formatNumber(n)} ${plural(n, one, few, many)}`;

/** How much differs, as a list in a sentence; '' where nothing does. */
const amounts = (changes: {
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  readonly explanations?: number;
}): string =>
  [
    changes.cells && count(changes.cells, 'изменённая ячейка', 'изменённые ячейки', 'изменённых ячеек'),
    changes.added && count(changes.added, 'новая строка', 'новые строки', 'новых строк'),
    changes.removed && count(changes.removed, 'удалённая строка', 'удалённые строки', 'удалённых строк'),
    changes.explanations && count(changes.explanations, 'пояснение', 'пояснения', 'пояснений'),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');

/** Texts of merging a sheet with the version a colleague has sent. */
export const reconcile = {
  title: 'Свести с версией коллеги',
  open: 'Свести с версией коллеги',
  outrun: (sheets: string) =>
    `Отправлено из другой копии книги: ${sheets}. Ваши листы продолжают более раннюю версию, поэтому сначала сведите их с новой.`,
  hint: 'Этот лист уже отправлен из другой копии книги. Свод сравнит обе версии с той, с которой вы оба начали: изменения коллеги перенесёт туда, где вы ничего не меняли, ваши сохранит и спросит только о том, что изменено и там и тут по-разному.',
  looking: 'Смотрю, что отправлено без вас…',
  none: 'Все листы этой книги продолжают последние отправленные версии. Сводить нечего.',
  continues: (base: number, revision: number) =>
    base === 0
      ? `Ваш лист ещё не продолжает ни одной версии, а принята уже версия ${revision}.`
      : `Ваш лист продолжает версию ${base}, а принята уже версия ${revision}.`,
  compare: 'Сравнить',
  compareLabel: (name: string) => `Сравнить: ${name}`,
  comparing: 'Сравниваю версии',
  comparingHint: 'В книге пока ничего не меняется.',
  nothing: (sheet: string) =>
    `Лист «${sheet}» продолжает последнюю отправленную версию. Сводить нечего, его можно отправлять.`,
  sent: (revision: number, at: string) => `Версия ${revision} отправлена ${at}.`,
  base: (revision: number) => `Общее начало: версия ${revision}.`,
  baseUnknown: {
    none: 'Ваш лист не продолжает ни одной сданной версии, поэтому неизвестно, кто что менял.',
    removed:
      'Версия, с которой вы начали, больше не хранится: срок хранения строк истёк. Поэтому неизвестно, кто что менял.',
    lost: 'Версии, с которой вы начали, у службы нет. Поэтому неизвестно, кто что менял.',
  },
  twoWay:
    'Свод сравнит только две версии и спросит о каждом расхождении. Ваши строки, которых нет у коллеги, останутся.',
  takenTitle: 'Из версии коллеги',
  keptTitle: 'Останется вашим',
  amounts,
  nothingTaken: 'Ничего нового: всё это у вас уже есть.',
  nothingKept: 'С общего начала вы ничего не меняли.',
  gone: (n: number) =>
    `${plural(n, 'Уйдёт', 'Уйдут', 'Уйдут')} из вашей книги: ${count(n, 'строка', 'строки', 'строк')}`,
  goneHint:
    'В версии коллеги этих строк больше нет, а вы их не меняли. Они уйдут целиком, вместе с фамилиями. Если строка нужна, измените в ней что-нибудь и сравните заново: тогда Свод спросит.',
  goneMore: (n: number) => `и ещё ${count(n, 'строка', 'строки', 'строк')}`,
  elsewhereRows: (n: number) =>
    `В новых строках (${formatNumber(n)}) нет фамилий, дат и годов рождения: они есть только в книге коллеги. Попросите «Файл с фамилиями для коллеги» и загрузите его: без этого лист не отправится.`,
  elsewhereCells: (n: number) =>
    `В ${count(n, 'ячейке', 'ячейках', 'ячейках')} точное значение есть только в книге коллеги; там будет написано «… — в другой книге». Внесите его сами или загрузите файл с фамилиями.`,
  collisions: (n: number) => `Решите сами: ${count(n, 'расхождение', 'расхождения', 'расхождений')}`,
  noCollisions: 'Расхождений нет, решать ничего не нужно.',
  place: (row: number | null, name: string) =>
    [row === null ? 'Строка из версии коллеги' : `Строка ${formatNumber(row)}`, name]
      .filter((part) => part !== '')
      .join(', '),
  sheetItself: 'Лист в целом',
  kinds: {
    cell: 'Изменено и у вас, и у коллеги',
    held: 'Изменено у коллеги, но в вашей ячейке формула или точное значение, которого у службы нет',
    deletedHere: 'Вы удалили строку, а у коллеги она изменена',
    deletedThere: 'У коллеги строка удалена, а вы её изменили',
    rowUnknown: 'Строка есть только у коллеги',
    explanation: 'Пояснение различается',
  },
  before: (text: string) => `Было: ${text}`,
  cell: (caption: string, text: string) => `${caption}: ${text}`,
  blank: 'пусто',
  noText: 'без пояснения',
  mine: (text: string) => `Моё: ${text}`,
  theirs: (text: string) => `Коллеги: ${text}`,
  rowSides: {
    deletedHere: { mine: 'Не возвращать', theirs: 'Вернуть строку' },
    deletedThere: { mine: 'Оставить строку', theirs: 'Удалить строку' },
    rowUnknown: { mine: 'Не брать', theirs: 'Взять строку' },
  },
  allMine: 'Взять все мои',
  allTheirs: 'Взять все коллеги',
  showMore: (n: number) => `Показать ещё ${formatNumber(n)}`,
  unlisted: (listed: number, total: number) =>
    `Здесь первые ${formatNumber(listed)} из ${formatNumber(total)}. Об остальных решите сразу одной из двух кнопок; отдельные ответы останутся в силе, если дать их после.`,
  left: (n: number) => `Осталось решить: ${formatNumber(n)}`,
  submit: 'Внести в книгу',
  writing: 'Вношу в книгу',
  writingHint: 'Фамилии, контакты и ваши собственные графы не меняются.',
  changed: 'Книга изменилась, пока вы решали. Вот что получается теперь; посмотрите ещё раз.',
  done: (sheet: string, revision: number) =>
    `Лист «${sheet}» сведён и продолжает версию ${revision}. Отправка ещё впереди.`,
  written: (text: string) => `Внесено в книгу: ${text}.`,
  nothingWritten: 'В книге ничего не изменилось: всё уже было в ней.',
  notReady: 'Проверка нашла замечания: исправьте их до отправки.',
  toSend: 'К отправке',
  toFindings: 'К замечаниям',
  toNames: 'Загрузить файл с фамилиями',
  toUpgrade: 'Обновить лист',
  otherSheets: 'К другим листам',
  obstacles: {
    nothingSent: 'У службы нет ни одной версии этого листа. Отправьте его как первую.',
    rowsRemoved:
      'Строки последней версии больше не хранятся: истёк срок хранения. Свести не с чем; попросите у коллеги его книгу и перенесите изменения вручную.',
    versionOther:
      'Последняя версия отправлена по другой версии шаблона, которой эта панель не знает. Обновите панель (закройте и откройте её) и повторите.',
    outdated: 'Лист сделан по прежней версии шаблона. Сначала обновите его, затем сведите.',
    sheetUnfit:
      'Сначала исправьте сам лист: графы, объединённые ячейки, повторы кодов строк. Проверьте книгу, замечания покажут, где.',
    rowsMissing:
      'На листе не хватает строк, которые на нём должны быть. Верните их (например, из прежней копии книги) и сравните заново.',
  },
};

/** The type of those texts. */
export type DeskReconcileTexts = typeof reconcile;
