/** What the ribbon's buttons say on «Замечания», where no pane is open to say it. Russian, as the sheet is. */
export const ribbon = {
  checked: (at: string) => `Проверено ${at}. Есть замечания, они ниже.`,
  checkedReady: (at: string) => `Проверено ${at}. Замечаний, мешающих отправке, нет.`,
  sent: (at: string) => `Отправка ${at}:`,
  accepted: (sheet: string, revision: number, late: boolean) =>
    `${sheet}: принято, версия ${revision}${late ? ', с опозданием' : ''}.`,
  unchanged: (sheet: string, revision: number) => `${sheet}: изменений нет, действует версия ${revision}.`,
  refused: (sheet: string, why: string) => `${sheet}: отклонено. ${why}`,
  interrupted: (sheet: string) =>
    `${sheet}: связь прервана, отправка не потеряна. Нажмите «Отправить» ещё раз.`,
  held: (sheet: string) =>
    `${sheet}: не отправлено. Сначала исправьте ошибки и объясните предупреждения на этом листе и на тех, от которых он зависит.`,
} as const;
