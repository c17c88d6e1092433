import { formatNumber } from '../formatNumber';
import { plural } from '../plural';

/** Texts of the names file. */
export const names = {
  title: 'Файл с фамилиями',
  hint: 'Служба фамилий не хранит. Чтобы коллега продолжил вашу работу в своей книге, передайте ему фамилии файлом, закрытым паролем.',
  choice: 'Что сделать',
  write: 'Передать фамилии коллеге',
  read: 'Получить фамилии от коллеги',
  passphrase: 'Пароль файла',
  repeat: 'Пароль ещё раз',
  rules: 'Не короче 12 знаков. Лучше четыре случайных слова.',
  warning: 'Пароль нигде не хранится: без него файл не откроет никто. Передайте его отдельно, по телефону.',
  reveal: { show: 'Показать', hide: 'Скрыть', showLabel: 'Показать пароль', hideLabel: 'Скрыть пароль' },
  tooShort: 'Пароль короче 12 знаков.',
  different: 'Пароли не совпадают.',
  submitWrite: 'Сделать файл',
  writing: 'Закрываю файл паролем',
  written: (name: string) => `Файл «${name}» готов и скачивается.`,
  notDownloaded: 'Если файл не появился в папке «Загрузки», нажмите ещё раз:',
  stillNot: (address: string) =>
    `Не скачивается и так? Сохраните книгу, откройте в Edge, Chrome или Яндекс Браузере ${address}, перетащите книгу туда и сделайте файл там.`,
  file: 'Файл от коллеги',
  fileNeeded: 'Выберите файл.',
  passphraseNeeded: 'Введите пароль файла.',
  submitRead: 'Внести фамилии',
  reading: 'Вношу фамилии в книгу',
  done: (rows: number) =>
    `Фамилии внесены: ${formatNumber(rows)} ${plural(rows, 'строка', 'строки', 'строк')}. Строки найдены по кодам.`,
  nothing: 'Подходящих строк в книге нет: коды строк не совпали ни разу.',
};

/** The type of those texts. */
export type NamesTexts = typeof names;
