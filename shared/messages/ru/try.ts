import { plural } from '../plural';

/** The demonstration without Excel, `/try`: a plain grid beside the real pane. */
export const tryPage = {
  title: 'Свод — демонстрация без Excel',
  /** Said all the time, in a strip above everything. */
  notice:
    'Это демонстрация, а не Excel: таблица простая, панель справа настоящая. Книга живёт только в этой вкладке: обновите страницу — начнётся новая.',
  start: 'На начальную страницу',
  bookName: 'Книга1.xlsx',
  /** The workbook of the demonstration: filled, sent before, with a few mistakes typed since. */
  exampleName: 'Город_Хабаровск_2024.xlsx',
  loading: 'Загружается…',
  broken:
    'Демонстрация не запустилась. Обновите страницу; если не поможет, перезапустите Свод командой npm start.',
  paneTitle: 'Свод',
  paneFrame: 'Панель Свода',
  closePane: 'Закрыть панель',
  regions: { ribbon: 'Команды', grid: 'Таблица', tabs: 'Листы', pane: 'Панель', formula: 'Строка формул' },
  ribbon: {
    svod: 'Свод',
    book: 'Книга',
    edit: 'Правка',
    sheets: 'Листы',
    keys: 'Ключи',
    open: 'Открыть Свод',
    check: 'Проверить',
    send: 'Отправить',
    openFile: 'Открыть .xlsx',
    openExample: 'Открыть пример',
    saveFile: 'Скачать .xlsx',
    insertRow: 'Вставить строку',
    deleteRows: 'Удалить строки',
    sortUp: 'Сортировать по возрастанию',
    sortDown: 'Сортировать по убыванию',
    addSheet: 'Новый лист',
    renameSheet: 'Переименовать лист',
    deleteSheet: 'Удалить лист',
    showKeys: 'Ключи доступа',
  },
  keys: {
    title: 'Ключи доступа демонстрации',
    text: 'Скопируйте ключ и вставьте его в панель. Ключи действуют только на этом компьютере.',
    roles: { reporter: 'Город Хабаровск', operator: 'Региональный оператор', analyst: 'Аналитик' },
    copy: 'Скопировать',
    copied: 'Скопирован',
    copyNamed: (role: string) => `Скопировать ключ: ${role}`,
    missing: 'Этот запуск Свода не показывает ключей. Возьмите ключ там, где запущена команда npm start.',
    close: 'Закрыть',
  },
  grid: {
    label: (sheet: string) => `Лист ${sheet}`,
    help: 'Стрелки — переход, Enter или F2 — правка, Alt+стрелка вниз — список, Delete — очистить, Ctrl+C и Ctrl+V — копировать и вставить.',
    editor: (address: string) => `Ячейка ${address}`,
    list: (address: string) => `Список значений ячейки ${address}`,
    openList: 'Показать список',
    selected: (rows: number, columns: number) =>
      `${rows} × ${columns}: ${rows * columns} ${plural(rows * columns, 'ячейка', 'ячейки', 'ячеек')}`,
    comment: (author: string, text: string) => `${author}: ${text}`,
  },
  formula: { address: 'Ячейка', content: 'Содержимое ячейки' },
  tabs: {
    rename: (name: string) => `Новое имя листа ${name}`,
    newName: (number: number) => `Лист${number}`,
  },
  notices: {
    close: 'Закрыть сообщение',
    insist: 'Всё равно ввести',
    keep: 'Отменить ввод',
    refused: 'Так нельзя: лист защищён, ячейки объединены или место занято. Excel отказал бы так же.',
    sheetName:
      'Такое имя листа не подходит: нужно от 1 до 31 знака без \\ / ? * [ ] : , не повторяющее другой лист.',
    lastSheet: 'Последний видимый лист удалить нельзя.',
    running: (command: string) => `Команда «${command}» выполняется…`,
    ran: (command: string) => `Команда «${command}» выполнена.`,
    failed: (command: string) =>
      `Команда «${command}» не выполнена: надстройка не ответила. Откройте панель — она скажет, что делать.`,
    exampleAway: 'Пример не загрузился. Перезапустите Свод командой npm start и попробуйте ещё раз.',
    fileRefused: 'Этот файл не открылся: нужна книга Excel в формате .xlsx, без пароля.',
    notSimulated: (what: string) => `Демонстрация этого не умеет, в Excel будет иначе: ${what}`,
  },
} as const;
