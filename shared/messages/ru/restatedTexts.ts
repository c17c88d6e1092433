/** Wording of what was corrected after a year was closed. */
export const restatedTexts = {
  title: (restated: number, all: number) =>
    `Исправлено после закрытия года: ${restated} из ${all} учтённых сдач`,
  line: (reporter: string, template: string, receipt: string) => `${reporter}, «${template}»: ${receipt}`,
  heading: 'После закрытия',
  corrected: 'исправлено',
} as const;
