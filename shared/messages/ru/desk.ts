import { plural } from '../plural';

/** What the operator of the demonstration did, as counts. */
type DemoOperator = {
  readonly region: string;
  readonly accepted: number;
  readonly asked: number;
  readonly open: number;
  readonly published: number;
};

type Named = { readonly key: string; readonly name: string };

/** What the commands on workbooks (npm run workbook, check, send, demo) print. */
export const desk = {
  written: (file: string) => `Записано: ${file}`,
  fileFaults: {
    notXlsx: (file: string) =>
      `${file}: это не книга .xlsx. Откройте её в Excel и сохраните как «Книга Excel».`,
    encrypted: (file: string) => `${file}: книга закрыта паролем. Снимите пароль и повторите.`,
    tooLarge: (file: string) =>
      `${file}: файл слишком большой. Уберите лишние листы и пустые отформатированные строки.`,
    damaged: (file: string) =>
      `${file}: файл повреждён. Откройте его в Excel, дайте исправить и сохраните заново.`,
    noSheet: (file: string) => `${file}: лист, который нужно дополнить, не найден.`,
    sheetTaken: (file: string) =>
      `${file}: в книге уже есть ваш лист «Замечания». Переименуйте его и повторите.`,
  },
  notSvod: (file: string) => `${file}: листов Свода в книге нет. Возьмите книгу командой npm run workbook.`,
  unreadableFile: (file: string) =>
    `${file}: файл не открывается. Проверьте имя и закройте его в других программах.`,
  unwritableFile: (file: string) =>
    `${file}: файл не записывается. Закройте его в Excel, проверьте имя и папку и повторите.`,
  fileTaken: (file: string) =>
    `${file}: такой файл уже есть, и он остался как был. Укажите другое имя: --out "имя.xlsx"`,
  sheetLine: (sheet: string, rows: number, errors: number, warnings: number) =>
    `  ${sheet}: ${rows} ${plural(rows, 'строка', 'строки', 'строк')}, ` +
    `${errors} ${plural(errors, 'ошибка', 'ошибки', 'ошибок')}, ` +
    `${warnings} ${plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')} без объяснения`,
  findingLine: (place: string, severity: string, text: string) => `    ${place} — ${severity}: ${text}`,
  /** `rows`: the numbers of `count` rows in one text. */
  place: (count: number, rows: string, caption: string) =>
    [count === 0 ? '' : `${count === 1 ? 'строка' : 'строки'} ${rows}`, caption === '' ? '' : `«${caption}»`]
      .filter((one) => one !== '')
      .join(', '),
  more: (count: number) => `    … и ещё ${count}`,
  unread: (sheet: string, message: string) => `  ${sheet}: лист не прочитан. ${message}`,
  ready: 'Замечаний, мешающих отправке, нет.',
  notReady: 'Исправьте ошибки и объясните предупреждения на листе «Замечания», затем повторите.',
  accepted: (sheet: string, revision: number, late: boolean) =>
    `  ${sheet}: принято, версия ${revision}${late ? ', с опозданием' : ''}`,
  unchanged: (sheet: string, revision: number) => `  ${sheet}: изменений нет, принята версия ${revision}`,
  refused: (sheet: string, message: string) => `  ${sheet}: отклонено. ${message}`,
  headMoved: (sheet: string, revision: number, sentAt: string, base: number) =>
    `  ${sheet}: отклонено. Уже принята версия ${revision} (${sentAt}), а ` +
    `эта книга ${base === 0 ? 'её не продолжает' : `продолжает версию ${base}`}. ` +
    'Возьмите книгу, из которой её отправили, перенесите туда свои изменения и отправьте.',
  unreachable: (sheet: string) => `  ${sheet}: связь прервана, отправка не потеряна. Повторите команду.`,
  held: (sheet: string) => `  ${sheet}: не отправлено, пока не принято то, с чем лист сверяется.`,
  keyNeeded:
    'Нужен ключ доступа: --key КЛЮЧ или переменная SVOD_KEY (ключ печатает npm start или выдаёт региональный оператор).',
  fileNeeded: 'Укажите один файл книги, например: npm run check -- книга.xlsx',
  ownerUnknown: 'Книга организации: чтобы узнать её название, добавьте --key КЛЮЧ.',
  ownerOther: 'Эта книга — организации, за которую ключ не отчитывается. Нужен ключ этой организации.',
  regionUnknown: (region: string) => `Региона «${region}» эта версия Свода не знает. Обновите Свод.`,
  nobodyReports: 'С этим ключом отчёты не сдают. Книгу делают по ключу того, кто отчитывается.',
  reporterNeeded: (own: readonly Named[]) =>
    `Ключ отчитывается за нескольких. Укажите, для кого книга, например --reporter ${own[0]?.key}. Есть: ${listed(own)}.`,
  reporterOther: (asked: string, own: readonly Named[]) =>
    `За «${asked}» этот ключ не отчитывается. Есть: ${listed(own)}.`,
  yearUnknown: (year: string, open: readonly number[]) =>
    `${year === '' ? 'Укажите год: --year 2024.' : `Год «${year}» не открыт.`} Открыты: ${open.join(', ')}.`,
  addressInvalid: (address: string) =>
    `«${address}» — не адрес службы. Нужен такой: --address http://127.0.0.1:7071`,
  serviceAway: (address: string) =>
    `Служба по адресу ${address} не отвечает. Запустите npm start или укажите другой адрес: --address`,
} as const;

/** What `npm run demo` prints besides. */
export const demo = {
  starting: 'Запускаю службу с пустым хранилищем…',
  region: (name: string) => `\n${name}`,
  steps: (done: number, all: number, name: string) => `[${done}/${all}] ${name}`,
  mistakes: 'Книга с типичными ошибками. Что нашла проверка на месте:',
  mended: 'Ошибки исправлены, оставшееся предупреждение объяснено на листе «Замечания».',
  explanation: 'Возраст указан верно: группа раннего творчества, программа рассчитана с 9 лет.',
  stopped: (name: string) => `Демонстрация остановилась: не принята книга «${name}» (причина выше).`,
  noSession: 'Демонстрация остановилась: служба не приняла ключ оператора.',
  noAttainment: 'Демонстрация остановилась: служба не отдала достижение показателей.',
  noReport: 'Демонстрация остановилась: служба не отдала итоговый отчёт.',
  result: (year: number) => `Цели и факты региона, ${year} год:`,
  headings: ['Код', 'Цель', 'Факт', 'Состояние', 'Отчитались'],
  countsOnly:
    'Эта служба принимает только итоги реестров о людях. В примере не будет строк этих реестров, общего реестра наставляемых и банка практик; кто сдал и достижение целей будут.',
  operator: ({ region, accepted, asked, open, published }: DemoOperator) =>
    `Оператор (${region}): ${accepted} ${plural(accepted, 'сдача принята', 'сдачи приняты', 'сдач принято')}, ` +
    `${asked} ${plural(asked, 'вопрос', 'вопроса', 'вопросов')} к ячейкам (без ответа ${open}), ` +
    `${published} ${plural(published, 'практика опубликована', 'практики опубликованы', 'практик опубликовано')}, ` +
    'выпуск для аналитиков сделан.',
  files: {
    facts: (year: number) => `Показатели_${year}.csv`,
    /** As the links on the page call it. */
    practices: 'practices.html',
  },
  done: (folder: string) =>
    `Все книги, показатели для Excel (.csv) и страница практик (.html) — в папке ${folder}`,
} as const;

function listed(reporters: readonly Named[]): string {
  return reporters.map(({ key, name }) => `${key} (${name})`).join(', ');
}
