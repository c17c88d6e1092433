/** Texts on how the service's ledger stands, where it differs from the region's calendar. */
export const ledger = {
  exempt: (reason: string) => `сдавать не нужно: ${reason}`,
  extended: (day: string) => `срок продлён до ${day}`,
  restated: 'исправлено после закрытия года',
  restatedFor: (reason: string) => `Исправлено после закрытия года: ${reason}`,
  acceptedRestated: (revision: number) => `принято как исправление после закрытия года, версия ${revision}`,
  reason: 'Почему данные меняются после закрытия года',
  reasonHint: 'Причина сохранится в квитанции. Без фамилий и контактов.',
  sendWithReason: 'Отправить с причиной',
  voluntary: 'этого листа от вас не ждут: отправьте, если есть что показать',
};

/** The type of the ledger's texts. */
export type LedgerTexts = typeof ledger;
