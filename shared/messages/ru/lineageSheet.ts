import type { LineageKind, LineagePart, LineageStatus } from '../../measures/lineage/lineage';
import { plural } from '../plural';

/** Why a line is or is not in the number. */
const statuses: Readonly<Record<LineageStatus, string>> = {
  counted: 'учтено',
  notReached: 'не охвачен или нет сведений: только во всех',
  repeated: 'повторы по ИНН: вычтены',
  namesRepeated: 'называет повторённые предприятия',
  notSent: 'не сдано',
  noData: 'нет данных',
  onlyOne: 'дано только одно из двух чисел',
  notApplicable: 'не применимо',
  exempt: 'освобождён от сдачи',
  unlisted: 'нет в списке года',
  check: 'для сверки: считается отчёт региона',
  approvedLater: 'утверждена позже этого года',
};

const parts: Readonly<Record<LineagePart, string>> = {
  numerator: 'числитель',
  denominator: 'знаменатель',
  value: 'факт',
};

const kinds: Readonly<Record<LineageKind, string>> = {
  indicator: 'показатель',
  ladder: 'количественный результат',
  coverage: 'охват',
};

/** Wording of the sheet that says where a number comes from. */
export const lineageSheet = {
  name: 'Откуда_число',
  title: (key: string, part: LineagePart, whose: string, year: number) =>
    `Откуда число: ${key}, ${parts[part]}, ${whose}, ${year} год`,
  what: (kind: LineageKind, title: string) => `Что это: ${kinds[kind]} «${title}».`,
  asOf: (instant: string) => `По данным, принятым на ${instant}.`,
  counted: (counted: number, all: number) =>
    `Учтено ${counted} из ${all} ${plural(all, 'строки', 'строк', 'строк')} ниже. Итог под таблицей посчитан формулой и равен числу на листе.`,
  restated: (count: number) =>
    `Из учтённых ${plural(count, 'исправлена', 'исправлены', 'исправлены')} после закрытия года: ${count}.`,
  headings: {
    reporter: 'Кто сдаёт',
    template: 'Отчёт',
    receipt: 'Квитанция',
    revision: 'Версия',
    sentAt: 'Отправлено',
    saidNumerator: 'Сказано: числитель',
    saidDenominator: 'Сказано: знаменатель',
    numerator: 'В числителе',
    denominator: 'В знаменателе',
    quality: 'Точность',
    status: 'Учтено или почему нет',
    restated: 'После закрытия',
  },
  said: 'Сказано',
  addend: 'Слагаемое',
  corrected: 'исправлено',
  statuses,
  quality: { exact: 'точно', preliminary: 'предварительно', estimate: 'оценка' },
  correction: 'Поправка региона',
  total: 'Итого',
  share: 'Факт, %',
  how: 'Доля — сумма числителей, делённая на сумму знаменателей, по строкам с пометкой «учтено». Сказанное, но не учтённое, стоит рядом и в сумму не входит.',
  howSum: 'Число — сумма слагаемых. Сказанное, но не учтённое, стоит рядом и в сумму не входит.',
  receipts:
    'Каждая квитанция подписана. Всю её можно запросить по номеру и проверить открытым ключом службы.',
} as const;
