import type { AuditedOperation } from '../../contract/auditedOperation';

/** Texts of the sheet «Журнал_запросов». */
export const auditSheet = {
  name: 'Журнал_запросов',
  title: (region: string) => `Кто что запрашивал и менял: ${region}`,
  days: (from: string, to: string) => `За дни с ${from} по ${to}, по времени региона.`,
  purpose:
    'Строка появляется, когда кому-то выданы строки реестров или что-то изменено. Содержания и имён людей здесь нет.',
  none: 'За эти дни запросов не было.',
  headings: {
    when: 'Когда',
    label: 'Кто (ключ)',
    role: 'Роль',
    kind: 'Что',
    operation: 'Действие',
    year: 'Год',
    template: 'Шаблон',
    reporter: 'Кто сдаёт',
    more: 'Подробности',
  },
  roles: { reporter: 'сдаёт сведения', operator: 'оператор', analyst: 'аналитик' },
  kinds: { read: 'просмотр', change: 'изменение' },
  operations: {
    readSubmission: 'Читал сдачу',
    readReview: 'Читал вопросы и ответы по сдаче',
    readConsolidated: 'Собрал сводный реестр',
    readExplained: 'Читал объяснения',
    readReporterReport: 'Скачал отчёт района',
    readReporterSheets: 'Построил отчёт района',
    readAudit: 'Читал этот журнал',
    pushSubmission: 'Отправил сдачу',
    pushCounts: 'Отправил итоги листа',
    putReviewMove: 'Проверка: вернул, принял, открыл или ответил',
    freezeLedger: 'Открыл год',
    putYearEvent: 'Изменил условия года',
    putRelease: 'Сделал выпуск для аналитиков',
    readPractices: 'Смотрел банк практик',
    putPracticeDecision: 'Решил о практике',
    putMember: 'Выпустил, изменил или отозвал ключ',
  } satisfies Readonly<Record<AuditedOperation, string>>,
};
