/** Texts of bringing sheets of the version before up to date. */
export const upgrade = {
  title: 'Новая версия шаблона',
  hint: 'Лист можно проверить и отправить и в прежнем виде. Обновление меняет его на месте: всё, что вы внесли, останется, ваши собственные графы тоже.',
  reading: 'Смотрю, что изменилось…',
  none: 'Все листы этой книги по действующим шаблонам.',
  versions: (sheet: string, from: number, to: number) =>
    `Лист «${sheet}»: версия ${from}, действует версия ${to}`,
  added: (captions: string) => `Новые графы: ${captions}.`,
  renamed: (from: string, to: string) => `Графа «${from}» теперь называется «${to}».`,
  converted: (captions: string) =>
    `Записываются иначе: ${captions}. Значения пересчитаются; что пересчитать нельзя, останется в прежней графе.`,
  dropped: (captions: string) =>
    `Этих граф больше нет: ${captions}. Внесённое останется под заголовком «Прежняя графа: …» и никуда не передаётся.`,
  nowShared: (captions: string) =>
    `Теперь передаётся вместе со строкой: ${captions}. Раньше это оставалось в книге. Посмотрите, всё ли там верно, до отправки.`,
  sameColumns: 'Графы те же, изменились только правила заполнения.',
  quoted: (captions: readonly string[]) => captions.map((caption) => `«${caption}»`).join(', '),
  submit: (count: number): string => (count === 1 ? 'Обновить лист' : 'Обновить листы'),
  working: 'Обновляю листы…',
  done: (sheets: readonly string[]) =>
    `Обновлено: ${sheets.map((sheet) => `«${sheet}»`).join(', ')}. Проверьте книгу перед отправкой.`,
};

/** The type of those texts. */
export type DeskUpgradeTexts = typeof upgrade;
