/** Texts of sending and of the receipts. */
export const send = {
  title: 'Отправка',
  what: 'Что будет отправлено',
  names: 'Фамилии, имена, телефоны и годы рождения не отправляются: они остаются в этой книге.',
  unchecked: 'Перед отправкой Свод проверит книгу.',
  notReady: 'В книге есть замечания. Листы без замечаний уйдут, остальные подождут исправления.',
  submit: 'Отправить',
  working: 'Отправляю',
  workingHint: 'Если связь прервётся, ничего не потеряется и не отправится дважды.',
  result: 'Чем закончилась отправка',
  allDone: 'Всё отправлено и принято. Квитанции сохранены в книге.',
  notAll: 'Отправлено не всё. Почему и что делать, сказано у каждого листа.',
  accepted: (revision: number) => `принято, версия ${revision}`,
  acceptedLate: (revision: number) => `принято с опозданием, версия ${revision}`,
  unchanged: (revision: number) => `без изменений: действует квитанция версии ${revision}`,
  refused: (reason: string) => `отклонено. ${reason}`,
  interrupted: 'связь прервана, отправка не потеряна: повторите',
  unanswered: (reason: string) => `приём не подтверждён, отправка не потеряна: повторите. ${reason}`,
  heldFindings: (errors: string) => `не отправлено: сначала исправьте (${errors})`,
  heldWarnings: (warnings: string) => `не отправлено: сначала объясните (${warnings})`,
  heldBefore: 'не отправлено: очередь дойдёт, когда будут приняты листы перед ним',
  waiting: 'ждёт очереди',
  retry: 'Повторить отправку',
  toFindings: 'К замечаниям',
};

/** Texts of the screen of receipts. */
export const receipts = {
  title: 'Квитанции',
  hint: 'Квитанции подписаны службой и хранятся в этой книге.',
  none: 'Квитанций пока нет: они появятся после отправки.',
  sent: 'Отправлено',
  late: 'с опозданием',
  rows: 'Строк',
  hash: 'Контрольная сумма',
  id: 'Номер',
  copy: 'Скопировать номер',
  copyLabel: (name: string) => `Скопировать номер квитанции: ${name}`,
  copied: 'Номер квитанции скопирован.',
  select: 'Номер выделен: нажмите Ctrl+C.',
  changed: 'После этой квитанции лист изменён. Отправьте его снова.',
  same: 'При последней проверке лист был тем же.',
  unknown: 'Чтобы узнать, менялись ли листы с тех пор, проверьте книгу.',
};

/** The type of the texts of sending. */
export type SendTexts = typeof send;
/** The type of the receipts' texts. */
export type ReceiptsTexts = typeof receipts;
