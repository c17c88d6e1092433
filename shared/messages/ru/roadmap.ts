import type { ItemState } from '../../measures/roadmapExecution';

/** Something about each state in which a roadmap item can be. */
export type ItemStateTexts = Readonly<Record<ItemState, string>>;

/** How a roadmap item stands, in Russian. */
export const itemStates: ItemStateTexts = {
  done: 'выполнено',
  doneLate: 'выполнено позже срока',
  inWork: 'в работе',
  notStarted: 'не начато',
  overdue: 'просрочено',
  notApplicable: 'не применимо',
  noData: 'сведений пока нет',
};

/** What each state means, one sentence, in Russian. */
export const itemStateMeanings: ItemStateTexts = {
  done: 'Отмечено «выполнено», дата исполнения не позже срока.',
  doneLate: 'Отмечено «выполнено», но дата исполнения позже срока.',
  inWork: 'Отмечено «в работе», срок ещё не прошёл.',
  notStarted: 'Отмечено «не начато», срок ещё не прошёл.',
  overdue: 'Срок прошёл, а пункт не отмечен как выполненный; так же, если ничего не прислано.',
  notApplicable: 'Отмечено «не применимо»; среди ожидаемых не считается.',
  noData: 'Ничего не прислано, срок ещё не прошёл или не указан.',
};
