import { plural } from '../plural';

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
  sheetLine: (sheet: string, rows: number, errors: number, warnings: number) =>
    `  ${sheet}: ${rows} ${plural(rows, 'строка', 'строки', 'строк')}, ` +
    `${errors} ${plural(errors, 'ошибка', 'ошибки', 'ошибок')}, ` +
    `${warnings} ${plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')} без объяснения`,
  findingLine: (place: string, severity: string, text: string) => `    ${place} — ${severity}: ${text}`,
  place: (row: number | null, caption: string) =>
    [row === null ? '' : `строка ${row}`, caption === '' ? '' : `«${caption}»`]
      .filter((one) => one !== '')
      .join(', '),
  wholeSheet: 'весь лист',
  more: (count: number) => `    … и ещё ${count}, все — на листе «Замечания»`,
  ready: 'Замечаний, мешающих отправке, нет.',
  notReady: 'Исправьте ошибки и объясните предупреждения на листе «Замечания», затем повторите.',
  accepted: (sheet: string, revision: number, late: boolean) =>
    `  ${sheet}: принято, версия ${revision}${late ? ', с опозданием' : ''}`,
  refused: (sheet: string, message: string) => `  ${sheet}: отклонено. ${message}`,
  unreachable: (sheet: string) => `  ${sheet}: связь прервана, отправка не потеряна. Повторите команду.`,
  keyNeeded: 'Нужен ключ доступа: --key КЛЮЧ (его печатает npm start или выдаёт региональный оператор).',
  fileNeeded: 'Укажите один файл книги, например: npm run check -- книга.xlsx',
  ownerUnknown: 'Книга организации: чтобы узнать её название, добавьте --key КЛЮЧ.',
  reporterUnknown: (reporter: string) => `Отчитывающегося «${reporter}» в этом регионе нет.`,
  yearUnknown: (year: string) => `Год «${year}» не открыт.`,
  sessionRefused: (message: string) => `Ключ не принят. ${message}`,
  serviceAway: 'Служба не отвечает. Запустите npm start или проверьте адрес (--address).',
} as const;

/** What `npm run demo` prints besides. */
export const demo = {
  starting: 'Запускаю службу с пустым хранилищем…',
  steps: (done: number, all: number, name: string) => `[${done}/${all}] ${name}`,
  mistakes: 'Книга с типичными ошибками. Что нашла проверка на месте:',
  mended: 'Ошибки исправлены, оставшееся предупреждение объяснено на листе «Замечания».',
  explanation: 'Возраст указан верно: группа раннего творчества, программа рассчитана с 9 лет.',
  result: (year: number) => `Цели и факты региона, ${year} год:`,
  headings: ['Код', 'Цель', 'Факт', 'Состояние', 'Отчитались'],
  done: (folder: string) => `Все книги — в папке ${folder}`,
} as const;
