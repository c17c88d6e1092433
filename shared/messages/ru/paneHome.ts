import { plural } from '../plural';

/** Texts of the home screen. */
export const home = {
  title: 'Начало работы',
  reading: 'Читаю книгу…',
  offlineKey: 'Вы работаете без ключа: проверка доступна, отправка — нет.',
  offline: 'Служба не отвечает: сроки показаны по календарю региона, принятое — по квитанциям в этой книге.',
  roles: { reporter: '', operator: 'региональный оператор', analyst: 'аналитик' },
  me: (label: string, role: string) => `Вы вошли как ${role === '' ? label : `${label}, ${role}`}.`,
  left: (parts: readonly string[]) => `Осталось: ${parts.join(', ')}.`,
  leftDue: (sheets: readonly string[], day: string) => `${together(sheets)} до ${day}`,
  leftOverdue: (sheets: readonly string[], day: string) => `${together(sheets)} (срок прошёл ${day})`,
  leftFindings: (count: number, inside: string) =>
    `${count} ${plural(count, 'замечание', 'замечания', 'замечаний')} ${inside}`,
  leftAsked: (count: number) =>
    `ответить на ${count} ${plural(count, 'вопрос', 'вопроса', 'вопросов')} оператора`,
  leftRibbon: 'замечания, найденные кнопкой на ленте',
  leftChanged: (name: string) => `отправить изменения: ${name}`,
  nothingLeft: 'Всё сдано. Если что-то изменится, проверьте и отправьте снова.',
  noSheets: 'В этой книге нет листов для заполнения.',
  signedOutNoSheets: 'В этой книге нет листов Свода. Чтобы открыть их, нужен ключ доступа.',
  steps: {
    open: { action: 'Открыть листы', hint: 'Свод добавит в книгу листы для заполнения.' },
    attainment: { action: 'Построить листы региона', hint: 'Цели, факты и кто сдал, по всем районам.' },
    returned: { action: 'Вопросы оператора', hint: 'Ответьте или исправьте ячейки и отправьте снова.' },
    check: {
      action: 'Проверить книгу',
      hint: 'Заполните листы и проверьте. Проверка идёт на этом компьютере, ничего не отправляется.',
    },
    fix: { action: 'Показать замечания', hint: 'Исправьте ошибки и объясните предупреждения.' },
    send: { action: 'Отправить', hint: 'Замечаний, мешающих отправке, нет. Фамилии не отправляются.' },
    signIn: { action: 'Ввести ключ доступа', hint: 'Без ключа отправить нельзя.' },
    done: { action: 'Проверить ещё раз', hint: 'Если вы меняли книгу после отправки.' },
  },
  tasksTitle: 'Что сдать, по порядку заполнения',
  due: (day: string) => `до ${day}`,
  states: {
    noSheet: 'листа в книге нет',
    missing: 'не сдано',
    overdue: (day: string) => `просрочено: срок был ${day}`,
    unknown: 'принято или нет, неизвестно: службу спросить не удалось',
    received: (revision: number, when: string) => `принято ${when}, версия ${revision}`,
    receivedLate: (revision: number, when: string) => `принято с опозданием ${when}, версия ${revision}`,
  },
  asked: (count: number) => `оператор спрашивает о ${count} ${plural(count, 'ячейке', 'ячейках', 'ячейках')}`,
  accepted: 'принято оператором, изменения закрыты',
  changed: 'изменено после квитанции, отправьте снова',
  clean: 'при последней проверке замечаний нет',
  findings: (errors: string, unexplained: string) =>
    [errors, unexplained === '' ? '' : `${unexplained} без объяснения`]
      .filter((one) => one !== '')
      .join(', '),
  outdated: (sheets: string) => `По прежней версии шаблона: ${sheets}. Заполнять и отправлять можно и так.`,
  outdatedMore: 'Что изменилось',
  backup: 'Фамилии есть только в этой книге. Сохраните её копию на другом диске или флешке.',
  moreTitle: 'Другие действия',
  more: {
    check: 'Проверить книгу',
    addSheets: 'Добавить недостающие листы',
    merge: 'Объединить файлы школ',
    names: 'Файл с фамилиями для коллеги',
    receipts: 'Квитанции',
    attainment: 'Листы региона: цели и кто сдал',
    region: 'Стол региона: проверка, реестры, факты',
    returned: 'Вопросы оператора',
    ownReport: 'Мой отчёт',
    open: 'Открыть листы для заполнения',
    otherFile: 'Открыть другую книгу',
    signIn: 'Ввести ключ доступа',
    signOut: 'Выйти',
  },
  signedOut: 'Вы вышли. Ключ в этом браузере забыт.',
  file: {
    name: (name: string) => `Книга: ${name}`,
    unsaved: 'Изменения ещё не сохранены на диск. Скачайте книгу.',
    saved: 'Книга скачивается. Она появится в папке «Загрузки».',
    again: 'Скачать ещё раз',
    download: 'Скачать книгу',
  },
};

function together(sheets: readonly string[]): string {
  if (sheets.length < 3) return sheets.join(' и ');

  return `${sheets.length} ${plural(sheets.length, 'лист', 'листа', 'листов')}`;
}

/** The type of the home screen's texts. */
export type HomeTexts = typeof home;
