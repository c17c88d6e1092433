import type { UnfitKind } from '../../checking/unfitKind';
import type { ReviewState } from '../../review/review';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

const cells = (count: number) => `${formatNumber(count)} ${plural(count, 'ячейка', 'ячейки', 'ячеек')}`;
const cellsAsked = (count: number) => `${formatNumber(count)} ${plural(count, 'ячейку', 'ячейки', 'ячеек')}`;
const questions = (count: number) =>
  `${formatNumber(count)} ${plural(count, 'вопрос', 'вопроса', 'вопросов')}`;
const submissions = (count: number) => `${formatNumber(count)} ${plural(count, 'сдача', 'сдачи', 'сдач')}`;

/** Texts of the region's desk: what the operator asks and the reporter answers. */
export const review = {
  title: 'Проверка сдач',
  notAllowed: 'Сдачи проверяет региональный оператор. Войдите с его ключом.',
  reading: 'Читаю сдачи…',
  toList: 'К списку сдач',
  again: 'Прочитать заново',

  filter: 'Какие сдачи показать',
  filters: {
    waiting: (count: number) => `Ждут проверки (${formatNumber(count)})`,
    returned: (count: number) => `Возвращены (${formatNumber(count)})`,
    accepted: (count: number) => `Приняты (${formatNumber(count)})`,
    all: (count: number) => `Все (${formatNumber(count)})`,
  },
  template: 'Шаблон',
  allTemplates: 'Все шаблоны',
  listTitle: (count: number) => submissions(count),
  none: 'За этот год ещё ничего не сдано.',
  noneHere: 'Таких сдач нет. Выберите другой шаблон или состояние.',
  more: (count: number) => `Показать ещё ${formatNumber(count)}`,
  states: {
    waiting: 'ждёт проверки',
    returned: 'возвращено',
    accepted: 'принято',
  } satisfies Readonly<Record<ReviewState, string>>,
  sent: (revision: number, when: string) => `Версия ${revision}, ${when}`,
  late: 'с опозданием',
  restated: 'исправлено после закрытия года',
  rows: (count: number) => `${formatNumber(count)} ${plural(count, 'строка', 'строки', 'строк')}`,
  rowsStay: 'Переданы только итоги: строки остаются в книге того, кто сдал.',
  explained: (count: number) =>
    count === 0
      ? 'предупреждений нет'
      : `${formatNumber(count)} ${plural(count, 'предупреждение', 'предупреждения', 'предупреждений')} с объяснением`,
  open: (count: number) => `${questions(count)} без ответа`,

  accept: 'Принять',
  acceptLabel: (sheet: string, name: string) => `Принять: ${sheet}, ${name}`,
  acceptHint: 'Принятая сдача закрывается для изменений. Открыть её снова можно с причиной.',
  acceptOpen: (count: number) =>
    `${questions(count)} ещё без ответа. Если принять сейчас, они закроются как есть.`,
  accepted: (sheet: string, name: string) => `Принято: ${sheet}, ${name}.`,
  openSubmission: 'Вопросы и ответы',
  openLabel: (sheet: string, name: string) => `Вопросы и ответы: ${sheet}, ${name}`,
  reopen: 'Открыть для изменений',
  reopenHint: 'После этого сдачу можно будет исправить и отправить заново.',
  reopened: (sheet: string, name: string) => `Открыто для изменений: ${sheet}, ${name}.`,
  reason: 'Причина',
  reasonHint: 'Кратко, без фамилий и контактов: причина хранится вместе со сдачей.',
  contacts: {
    phone: 'Похоже, здесь номер телефона. Уберите его: текст хранится вместе со сдачей.',
    email: 'Похоже, здесь адрес почты. Уберите его: текст хранится вместе со сдачей.',
    snils: 'Похоже, здесь СНИЛС. Уберите его: текст хранится вместе со сдачей.',
    passport: 'Похоже, здесь номер паспорта. Уберите его: текст хранится вместе со сдачей.',
    name: 'Здесь названо имя человека. Уберите его: текст хранится вместе со сдачей.',
  } satisfies Readonly<Record<UnfitKind, string>>,

  moved: (revision: number) =>
    `Пока вы смотрели, пришла версия ${revision}. Прочитайте список заново, обновите сводный реестр и посмотрите её.`,

  threads: 'Вопросы и ответы',
  noThreads: 'Вопросов к этой сдаче не было.',
  wholeSheet: 'весь лист',
  row: (code: string) => `строка с кодом ${code}`,
  column: (caption: string) => `«${caption}»`,
  threadOpen: 'ждёт ответа',
  threadClosed: 'закрыт',
  asked: (when: string, revision: number) => `Вопрос от ${when}, к версии ${revision}`,
  was: (value: string) => `Значение тогда: ${value}`,
  now: (value: string) => `Значение сейчас: ${value}`,
  blank: 'пусто',
  answered: (when: string, text: string) => `Ответ от ${when}: ${text}`,
  changed: (when: string, revision: number, value: string) =>
    `Исправлено ${when}, версия ${revision}: ${value}`,

  returnTitle: 'Вернуть ячейки с вопросом',
  returnHint: 'Возвращаются ячейки, а не книга: остальное остаётся как сдано.',
  bySelection: 'Выбрать ячейки',
  byRule: 'По правилу проверки',

  cellsTitle: 'Вернуть ячейки',
  cellsHint:
    'Откройте сводный реестр, выделите ячейки (с Ctrl — в разных местах) и добавьте их сюда. Скрытые строки не добавляются.',
  cellsHintFile: 'Укажите ячейки по коду строки или верните всё, о чём сказало одно правило.',
  addSelected: 'Добавить выделенные ячейки',
  added: (count: number) => `Добавлено: ${cells(count)}.`,
  addedNone: 'Новых ячеек среди выделенных нет.',
  leftOut: (count: number) =>
    `Не добавлено: ${cells(count)}. Это заголовки, ваши столбцы или столбцы, о которых не спрашивают.`,
  selection: {
    nothing: 'Ничего не выделено. Выделите ячейки в таблице сводного реестра.',
    other: 'Открыт не сводный реестр. Перейдите на лист сводного реестра и выделите ячейки там.',
  },
  many: (count: number, most: number) =>
    `Выделено слишком много: ${cells(count)}. За один раз добавляется не больше ${formatNumber(most)}: отфильтруйте таблицу или выделите меньше.`,
  typed: 'Добавить по коду строки',
  typedReporter: 'Кто сдал',
  typedRow: 'Код строки',
  typedRowHint: 'Из первого столбца сводного реестра.',
  typedRowFault: 'Такого кода строки не бывает. Скопируйте его из сводного реестра целиком.',
  typedColumn: 'Графа',
  wholeRow: 'Вся строка',
  typedAdd: 'Добавить',
  chosen: (count: number) => `Выбрано: ${cells(count)}`,
  noneChosen: 'Пока ничего не выбрано.',
  value: (value: string) => `Значение: ${value}`,
  remove: 'Убрать',
  removeLabel: (place: string, name: string) => `Убрать: ${place}, ${name}`,
  oneReason: 'Один вопрос для всех ячеек',
  question: 'Вопрос',
  questionHint: 'Что проверить или исправить. Без фамилий и контактов: вопрос хранится вместе со сдачей.',
  questionLabel: (place: string, name: string) => `Вопрос: ${place}, ${name}`,
  missingReasons: (count: number) =>
    `Нет вопроса, который можно отправить: ${cells(count)}. Напишите его или уберите ячейки.`,
  submit: (count: number) => `Вернуть ${cellsAsked(count)}`,
  working: 'Возвращаю ячейки',
  workingHint: 'Каждому, кто сдал, уходит один возврат.',

  ruleTitle: 'Вернуть по правилу',
  ruleHint:
    'Все ячейки, где правило спросило, а в ответ написали объяснение. Принятые раньше объяснения не спрашиваются заново.',
  ruleRead: 'Показать объяснения',
  ruleReading: 'Читаю объяснения',
  rule: 'Правило',
  ruleOption: (text: string, count: number) => `${text} (${formatNumber(count)})`,
  ruleNone: 'Объяснений, о которых можно спросить, в этом шаблоне нет.',
  ruleAccepted: (count: number) => `Уже приняты и не показаны: ${formatNumber(count)}.`,
  explanation: (text: string) => `Объяснение: ${text}`,
  tickAll: 'Отметить все',
  tickNone: 'Снять отметки',
  ticked: (ticked: number, all: number) => `Отмечено ${formatNumber(ticked)} из ${formatNumber(all)}`,

  resultTitle: 'Чем закончился возврат',
  allReturned: 'Все ячейки возвращены. Кто сдавал, увидит вопросы, когда откроет Свод.',
  notAllReturned: 'Возвращено не всё. Что отправлено, второй раз не уйдёт: повторить безопасно.',
  returnedDone: (count: number) => `возвращено: ${cells(count)}`,
  returnedRefused: (why: string) => `не возвращено. ${why}`,
  returnedInterrupted: 'связь прервалась, дошло ли — неизвестно. Повторите.',
  returnedHeld: 'не отправлено: вы остановили работу.',
  retryRest: 'Повторить для остальных',

  questionsTitle: 'Вопросы оператора',
  questionsReading: 'Читаю вопросы',
  questionsHint:
    'На каждый вопрос можно ответить двумя способами: написать, почему значение верно, или исправить ячейку и отправить лист. После отправки вопрос об исправленной ячейке закроется сам.',
  questionsNone: 'Вопросов оператора к этой книге нет.',
  questionsDone: 'На все вопросы есть ответ.',
  questionsOf: (sheet: string, count: number) => `${sheet}: ${questions(count)}`,
  answeredOf: (count: number) => `Закрытые вопросы: ${formatNumber(count)}`,
  lockedSheet:
    'Принято оператором, изменения закрыты. Если нужно исправить, попросите оператора открыть сдачу.',
  rowAt: (row: number) => `строка ${row}`,
  named: (name: string, place: string) => `${name} (${place})`,
  elsewhere:
    'Этой строки в открытой книге нет. Возможно, она в другой книге или удалена. Ответить на вопрос можно и отсюда.',
  columnGone: 'Графы с таким заголовком на листе нет. Верните заголовок как был.',
  sheetElsewhere: 'Этого листа в открытой книге нет. Откройте книгу, из которой его отправили.',
  show: 'Показать ячейку',
  showLabel: (place: string) => `Показать ячейку: ${place}`,
  shown: (place: string) => `Показано: ${place}`,
  gone: 'Этой строки в книге больше нет. Если вы её удалили, отправьте лист: вопрос закроется.',
  answer: 'Значение верно, потому что…',
  answerLabel: (place: string) => `Значение верно, потому что: ${place}`,
  answerHint: 'Без фамилий и контактов: ответ хранится вместе со сдачей.',
  answerSend: 'Ответить',
  answerSendLabel: (place: string) => `Ответить: ${place}`,
  answerSent: 'Ответ отправлен.',
  check: 'Проверить и отправить',
};

/** The type of those texts. */
export type DeskReviewTexts = typeof review;
