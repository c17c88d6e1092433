import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

const files = (count: number) => `${formatNumber(count)} ${plural(count, 'файл', 'файла', 'файлов')}`;
const rows = (count: number) => `${formatNumber(count)} ${plural(count, 'строка', 'строки', 'строк')}`;

/** Texts of merging the schools' files into a registry. */
export const merge = {
  title: 'Файлы школ',
  hint: 'Файлы читаются на этом компьютере, ни один байт не отправляется. Исходные файлы не меняются.',
  template: 'Куда добавить строки',
  pick: 'Выберите файлы школ (.xlsx), хоть все сразу.',
  noRegistry: 'В книге нет реестра, в который можно добавить строки. Сначала откройте листы.',
  reading: 'Читаю файлы',
  merging: 'Добавляю строки в реестр',
  removing: 'Пересчитываю без этого файла',
  submit: (count: number) => `Объединить ${files(count)}`,
  questions: (count: number) =>
    `Ответьте на вопросы Свода: ${files(count)} ${plural(count, 'ждёт', 'ждут', 'ждут')} решения.`,
  nothing: 'Ни один из файлов не подошёл. Причины указаны ниже.',
  filesTitle: (count: number) => `Выбрано: ${files(count)}`,
  addMore: 'Добавить файлы',
  rows,
  states: {
    ready: (count: number) => `готов, ${rows(count)}`,
    approval: 'проверьте, как прочитаны заголовки',
    organisation: 'укажите организацию',
    fault: (reason: string) => `не подходит: ${reason}`,
  },
  faults: {
    notXlsx: 'это не книга .xlsx; откройте её в Excel и сохраните как «Книга Excel»',
    encrypted: 'книга закрыта паролем; снимите пароль',
    tooLarge: 'файл слишком большой; уберите лишние листы и пустые отформатированные строки',
    damaged: 'файл повреждён; откройте его в Excel, дайте исправить и сохраните заново',
    noSheet: 'в книге нет нужного листа',
    sheetTaken: 'в книге занято имя нужного листа',
    noHeadings: 'не найдена строка заголовков',
    noRows: 'в файле нет заполненных строк',
    otherRegion: 'это книга другого региона',
    otherReporter: 'это книга другого муниципалитета',
    otherYear: 'это книга за другой год',
    otherTemplate: 'это другой шаблон',
  },
  drop: 'Не брать этот файл',
  dropLabel: (name: string) => `Не брать файл ${name}`,
  organisation: 'Чей это файл',
  organisationChoose: 'Выберите организацию',
  organisationNone: 'Никто из них: это строки управления образования',
  organisationNeeded: 'Выберите организацию из списка.',
  confirm: 'Подтвердить',
  headings: 'Заголовки файла',
  headingsHint: 'Под заголовком файла — наш столбец. Решение запомнится для файлов с такими же заголовками.',
  headingColumn: (heading: string) => `Столбец для «${heading}»`,
  sure: (count: number) =>
    `Узнаны: ${formatNumber(count)} ${plural(count, 'заголовок', 'заголовка', 'заголовков')}`,
  notTaken: 'Не переносить',
  confidence: {
    same: 'совпадает',
    similar: 'похоже, проверьте',
    remembered: 'как вы решили раньше',
    none: 'не узнан',
  },
  twice: (caption: string) => `Столбец «${caption}» выбран дважды. Оставьте один.`,
  approve: 'Заголовки верны',
  missing: (count: number) =>
    `Ещё не прислали: ${formatNumber(count)} ${plural(count, 'организация', 'организации', 'организаций')}`,
  allSent: 'Строки есть от всех организаций.',
  done: 'Строки добавлены',
  report: (added: number, changed: number, same: number) =>
    `Добавлено: ${formatNumber(added)}, обновлено: ${formatNumber(changed)}, без изменений: ${formatNumber(same)}.`,
  fromFiles: (count: number) => `Из ${formatNumber(count)} ${plural(count, 'файла', 'файлов', 'файлов')}.`,
  samePersons: (count: number) =>
    `Код участника взят у того же человека: ${rows(count)}. Совпали фамилия, имя, отчество, год рождения и организация. Если это полный тёзка, сотрите код участника в его строке: при проверке появится новый.`,
  findingsTitle: 'Замечания по файлам',
  noFindings: 'Замечаний в добавленных строках нет.',
  fileFindings: (errors: string, warnings: string) =>
    [errors, warnings].filter((one) => one !== '').join(', '),
  collisionsTitle: (count: number) =>
    `Данные противоречат друг другу: ${formatNumber(count)} ${plural(count, 'ячейка', 'ячейки', 'ячеек')}`,
  collisionsHint: 'Осталось значение, которое было первым. Уточните, какое верно.',
  collision: (file: string, row: number, caption: string) => `${file}, строка ${row}, «${caption}»`,
  kept: (file: string) => `осталось значение из файла ${file}`,
  keptRegistry: 'осталось значение реестра',
  check: 'Проверить книгу',
  again: 'Добавить ещё файлы',
};

/** The type of those texts. */
export type MergeTexts = typeof merge;
