import type { PracticeState, PublicationBlock } from '../../practices/practice';
import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Texts of the region's desk: the bank of practices: what is chosen and published. */
export const practices = {
  title: 'Банк практик',
  notAllowed: 'Практики отбирает региональный оператор. Войдите с его ключом.',
  reading: 'Читаю практики…',
  hint: 'Здесь практики из последних сдач. Отберите лучшие в региональный банк и решите, какие опубликовать. Каждое решение сохраняется с датой.',
  none: 'Муниципалитеты и организации ещё не сдали ни одной практики.',
  notKept:
    'Практик здесь нет: службе передаются только их итоги, описания остаются в книгах муниципалитетов и организаций. Общедоступная страница тоже пуста и говорит об этом.',
  noneHere: 'В этом разделе практик нет.',
  filter: 'Какие показать',
  filters: {
    all: (count: number) => `Все (${formatNumber(count)})`,
    waiting: (count: number) => `Ждут решения (${formatNumber(count)})`,
    regional: (count: number) => `В региональном банке (${formatNumber(count)})`,
    published: (count: number) => `Опубликованы (${formatNumber(count)})`,
    withheld: (count: number) => `Задержаны (${formatNumber(count)})`,
    declined: (count: number) => `Отклонены (${formatNumber(count)})`,
  } satisfies Readonly<Record<PracticeState | 'all', (count: number) => string>>,
  count: (count: number) => `${formatNumber(count)} ${plural(count, 'практика', 'практики', 'практик')}`,
  more: (count: number) => `Показать ещё ${formatNumber(count)}`,
  again: 'Прочитать заново',
  states: {
    waiting: 'ждёт решения',
    regional: 'в региональном банке',
    published: 'опубликована',
    withheld: 'задержана',
    declined: 'отклонена',
  } satisfies Readonly<Record<PracticeState, string>>,
  place: (organisation: string | null, municipality: string | null) =>
    [organisation ?? 'организация не указана', municipality].filter((part) => part !== null).join(', '),
  kind: (form: string, level: string) => `${form}; ${level}`,
  own: (selection: string, score: number | null) =>
    `На месте: ${OWN.get(selection) ?? selection}${score === null ? '' : `, оценка экспертов ${formatNumber(score)}`}`,
  blocks: {
    noConsent:
      'Опубликовать нельзя: в сдаче нет согласия авторов («есть» в графе «Согласие на распространение»). Попросите внести его и отправить лист снова.',
    personName:
      'Опубликовать нельзя: в названии, описании или имени организации, похоже, названо имя человека. Попросите убрать его и отправить лист снова.',
    changed: 'После решения текст изменили, поэтому практика не опубликована. Прочитайте её и решите заново.',
  } satisfies Readonly<Record<PublicationBlock, string>>,
  last: (when: string, score: number | null) =>
    score === null ? `Решение от ${when}` : `Решение от ${when}, балл ${formatNumber(score)}`,
  earlier: (count: number) =>
    `До этого ещё ${formatNumber(count)} ${plural(count, 'решение', 'решения', 'решений')}`,
  decide: 'Решить',
  decideLabel: (title: string) => `Решить: ${title}`,
  score: 'Балл региона, от 0 до 100',
  scoreFault: 'Впишите число от 0 до 100 или оставьте поле пустым.',
  note: 'Пометка',
  noteHint: 'Кратко, без фамилий и контактов. Видна только операторам.',
  publish: 'Опубликовать на общедоступной странице',
  choose: 'В региональный банк',
  decline: 'Отклонить',
  postpone: 'Отложить',
  close: 'Закрыть',
  decided: (title: string, state: string) => `Записано: «${title}», ${state}.`,
  publicTitle: 'Что видят все',
  page: 'Страница практик',
  feed: 'Лента RSS',
  publicHint: 'Откроется в браузере. Ссылки можно разослать: ключ для них не нужен.',
};

/** What the reporter itself has chosen. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['submitted', 'подана'],
  ['municipal', 'в муниципальном банке'],
  ['regional', 'предложена в региональный банк'],
  ['declined', 'отклонена'],
]);

/** The type of those texts. */
export type DeskPracticesTexts = typeof practices;
