import type { AttainmentState, LedgerState } from '../../measures/attainmentResult';

/** A state in few words. Takes the year an earlier result was reached in, where it is known. */
export type AttainmentStateTexts = Readonly<Record<AttainmentState, (attainedYear: number | null) => string>>;
/** What a state means, one sentence. */
export type AttainmentExplanations = Readonly<Record<AttainmentState, string>>;
/** How a submission stands, in few words. */
export type LedgerStateTexts = Readonly<Record<LedgerState, string>>;
/** How an indicator stands, in Russian. */
export const attainmentStates: AttainmentStateTexts = {
  attained: () => 'достигнут',
  notAttained: () => 'не достигнут',
  noTarget: () => 'нет цели',
  noData: () => 'нет данных',
  incomplete: () => 'неполные данные',
  notApplicable: () => 'не применимо',
  attainedEarlier: (attainedYear) =>
    attainedYear === null ? 'выполнено ранее' : `выполнено в ${attainedYear}`,
  hidden: () => 'скрыто: мало людей',
};

/** What each state of an indicator means, in Russian. */
export const attainmentExplanations: AttainmentExplanations = {
  attained: 'Факт не ниже цели года, отчитались все, от кого ждали числа.',
  notAttained: 'Факт ниже цели года. Рядом указано, сколько ещё нужно до цели.',
  noTarget: 'На этот год источник цели не называет. Она не вычислена по соседним годам.',
  noData: 'Нужных чисел никто не дал. Это не ноль.',
  incomplete: 'Отчитались не все: показана доля тех, кто дал оба числа. До полных данных о цели не судят.',
  notApplicable:
    'Считать не из кого: так ответили все, от кого ждали числа, или сумма знаменателей равна нулю.',
  attainedEarlier: 'Разовый результат получен в одном из прошлых лет и остаётся в силе.',
  hidden: 'Людей так мало, что по числу можно узнать человека. Число видит только оператор региона.',
};

/** How an expected submission stands, in Russian. */
export const ledgerStates: LedgerStateTexts = {
  missing: 'не сдано',
  overdue: 'просрочено',
  received: 'принято',
  receivedLate: 'принято с опозданием',
  exempt: 'освобождён от сдачи',
};
