import { formatDate } from '../formatDate';
import { plural } from '../plural';
import type { RefusalTexts } from '../refusalTexts';

/** Why a request is refused, in Russian: what happened and what to do next. */
export const refusals: RefusalTexts = {
  requestInvalid: ({ where, name }) => `Запрос составлен неверно: ${PLACES[where]} «${name}».`,
  odataQueryInvalid: ({ option, at }) =>
    `Запрос OData составлен неверно: ${option}, знак ${at + 1}. Проверьте имена граф и кавычки.`,
  odataNotSupported: ({ option }) =>
    option === 'other' || option === 'path'
      ? 'Такой возможности OData у этой ленты нет. Отберите нужное в самой таблице.'
      : `Лента OData не умеет того, что указано в ${option}. Отберите нужное в самой таблице.`,
  entitySetUnknown: () => 'Такого набора в ленте OData нет.',
  entityUnknown: () => 'Записи с таким ключом в ленте OData нет.',
  feedReplaced: () =>
    'Пока данные загружались, вышел новый выпуск. Обновите запрос, чтобы загрузить его целиком.',
  bodyDamaged: () => 'Данные пришли повреждёнными. Отправьте ещё раз.',
  bodyNotJson: () => 'Данные запроса — не JSON.',
  preconditionMissing: () =>
    'Не указано, на какой версии основана сдача. Нужен один из заголовков: If-Match или If-None-Match: *.',
  idempotencyKeyMissing: () => 'Нет заголовка Idempotency-Key.',
  keyMissing: () => 'Нужен ключ доступа.',
  keyUnknown: () => 'Ключ доступа не подходит. Проверьте, что он вставлен целиком.',
  keyExpired: () => 'Срок действия ключа доступа истёк. Попросите новый у регионального оператора.',
  keyRevoked: () => 'Ключ доступа отозван. Попросите новый у регионального оператора.',
  roleNotAllowed: ({ role }) => `${ROLES[role]} этого не может.`,
  otherReporter: () => 'Это данные другого отчитывающегося.',
  regionUnknown: () => 'Такого региона нет.',
  yearUnknown: () => 'За такой год регион данных не собирает.',
  templateUnknown: () => 'Такого шаблона нет.',
  reporterUnknown: () => 'Такого отчитывающегося в регионе нет.',
  templateNotOwed: () => 'Этот отчитывающийся такой шаблон не сдаёт.',
  submissionUnknown: () => 'Здесь ещё ничего не сдано.',
  revisionUnknown: () => 'Такой версии нет.',
  receiptUnknown: () => 'Такой квитанции нет.',
  eventUnknown: () => 'Такой записи нет, или она уже отменена. Обновите список и повторите.',
  idempotencyKeyUsed: () => 'С этим ключом повтора уже приняты другие данные. Отправьте с новым ключом.',
  practiceUnknown: () =>
    'Такой практики в последней сдаче нет: возможно, строку удалили. Обновите список.',
  practiceChanged: () =>
    'Практику изменили, пока вы её смотрели. Обновите список и решите по новому тексту.',
  eventIdUsed: () => 'Под этим кодом уже записано другое действие. Повторите с новым кодом.',
  placeUnknown: ({ index }) =>
    `Место ${index + 1} не найдено: такой строки в этой версии нет, или эта графа остаётся в книге.`,
  columnUnknown: ({ column }) =>
    `Столбец «${column}» показать нельзя: такого в шаблоне нет, или он остаётся в книге того, кто сдаёт.`,
  asOfInvalid: ({ from, until }) =>
    `Снимок можно взять с ${formatDate(from, 'ru')} до настоящей минуты (${formatDate(until.slice(0, 10), 'ru')}). Выберите другую дату и время.`,
  daysInvalid: ({ limit }) =>
    `Укажите дни по порядку, не больше ${limit} ${plural(limit, 'дня', 'дней', 'дней')} сразу.`,
  rowsRemoved: ({ removedAt }) =>
    `Строки этой сдачи больше не хранятся: срок хранения вышел ${formatDate(removedAt.slice(0, 10), 'ru')}. Квитанция и суммы остались, сами строки — в вашей книге.`,
  submissionAccepted: () =>
    'Эта сдача принята оператором и закрыта для изменений. Попросите оператора открыть её снова.',
  placeAccepted: () =>
    'Об этих ячейках уже спрашивали, ответ принят, и значения с тех пор не изменились. Если вопрос новый, задайте его ко всей строке.',
  moveNotAllowed: ({ state }) => moveNotAllowed[state],
  yearNotFrozen: () => 'Год ещё не открыт: список тех, кто сдаёт, не закреплён. Сначала откройте год.',
  yearClosed: () => 'Год уже закрыт. Ничего делать не нужно.',
  yearNotClosed: () => 'Год не закрыт, открывать его заново не нужно.',
  headMoved: ({ revision }) =>
    `Уже принята версия ${revision}. Откройте её, перенесите свои изменения и отправьте снова.`,
  headMissing: () =>
    'Здесь ещё ничего не сдано, поэтому основывать сдачу не на чем. Отправьте её как первую.',
  bodyTooLarge: ({ limit }) => `Данных слишком много: запрос больше ${mebibytes(limit)} МиБ.`,
  bodyTooLargeInflated: ({ limit }) =>
    `Данных слишком много: после распаковки больше ${mebibytes(limit)} МиБ.`,
  tooManyRows: ({ limit }) => `Строк слишком много: в одной сдаче не больше ${number(limit)}.`,
  columnTooLong: ({ column, limit }) =>
    `В столбце «${column}» слишком много значений: не больше ${number(limit)}.`,
  tooLargeToKeep: () =>
    'Данных слишком много: сдача не помещается в хранилище. Ничего не записано. Сократите длинные тексты и лишние строки; если не поможет, обратитесь к региональному оператору.',
  tooManyEvents: ({ limit }) =>
    `Записей слишком много: здесь их не больше ${number(limit)}. Объедините их: срок продлевают и сразу всем, а о нескольких ячейках спрашивают одним вопросом к строке.`,
  notJson: () => 'Данные нужно присылать как application/json.',
  encodingUnknown: () => 'Данные сжаты неизвестным способом. Подходит gzip.',
  findings: ({ errors, unexplained }) =>
    errors > 0
      ? `Сдача не принята. Ошибок: ${number(errors)}.`
      : `Сдача не принята. Замечаний без пояснения: ${number(unexplained)}.`,
  columnsInvalid: ({ column }) =>
    column === ''
      ? 'Столбцы сдачи не читаются. Обновите Свод и отправьте снова.'
      : `Столбец «${column}» не может быть принят. Обновите Свод и отправьте снова.`,
  explanationInvalid: ({ index }) =>
    `Пояснение № ${index + 1} не относится к тому, что передаётся. Проверьте сдачу и отправьте снова.`,
  extensionDayInvalid: ({ after, until }) =>
    `Новый срок должен быть позже ${formatDate(after)} и не позже ${formatDate(until)}. Укажите другой день.`,
  reasonHasContact: ({ kind }) =>
    `В причине есть ${CONTACTS[kind]}. Причина хранится вместе с отчётом: уберите эти сведения и повторите.`,
  restatementReasonMissing: () =>
    'Год закрыт, поэтому исправление принимается только с причиной. Напишите, почему данные меняются (без фамилий и контактов), и отправьте ещё раз.',
  templateVersionOther: ({ sent, current }) =>
    `Шаблон устарел: у вас версия ${sent}, действует версия ${current}. Получите новый шаблон.`,
  tooManyWrongKeys: ({ retryAfterSeconds }) =>
    `Слишком много неверных ключей. Попробуйте через ${number(Math.ceil(retryAfterSeconds / 60))} мин.`,
  internal: () => 'Внутренняя ошибка Свода. Сообщите оператору номер запроса.',
  storeAway: () => 'Хранилище сейчас недоступно. Попробуйте через минуту.',
};

const CONTACTS = {
  phone: 'номер телефона',
  email: 'адрес электронной почты',
  snils: 'СНИЛС',
  passport: 'номер паспорта',
} as const;
const PLACES = { query: 'параметр', header: 'заголовок', body: 'поле' } as const;
const ROLES = { reporter: 'Отчитывающийся', operator: 'Оператор', analyst: 'Аналитик' } as const;

function mebibytes(bytes: number): string {
  return number(bytes / 1024 / 1024);
}

function number(value: number): string {
  return value.toLocaleString('ru-RU');
}

const moveNotAllowed = {
  waiting: 'Сейчас это сделать нельзя: сдача ждёт проверки. Обновите экран и посмотрите, что изменилось.',
  returned:
    'Сейчас это сделать нельзя: сдача возвращена с вопросами. Обновите экран и посмотрите, что изменилось.',
  accepted: 'Сейчас это сделать нельзя: сдача принята. Сначала её нужно открыть снова.',
};
