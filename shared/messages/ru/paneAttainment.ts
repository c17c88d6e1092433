/** Texts of the screen that draws the region's sheets. */
export const attainment = {
  title: 'Листы региона',
  hint: 'Цели и факты по районам, диаграммы и кто сдал. Всё, что вы построили на этих листах рядом, сохранится.',
  submit: 'Построить или обновить',
  working: 'Строю листы региона',
  done: (instant: string) => `Листы готовы. Данные на ${instant}.`,
  asOf: (year: number, instant: string) => `${year} год: данные на ${instant}`,
  notAllowed: 'Листы региона открыты оператору и аналитику.',
};

/** The type of those texts. */
export type AttainmentTexts = typeof attainment;
