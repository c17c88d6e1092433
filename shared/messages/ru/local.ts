/** Why a command of functions/local cannot go on, in Russian: one line that also says what to do. */
export const faults = {
  portTaken: (port: string) => `Порт ${port} занят. Выберите другой: npm start -- --port 7072`,
  bundleMissing: () => 'Нет сборки приложения. Выполните: npm run build',
  functionsFailed: (cause: string) => `Приложение не запустилось: ${cause}`,
  functionsGone: (log: string) => `Приложение неожиданно остановилось. Подробности: ${log}`,
  tablesFailed: (cause: string) => `Хранилище (Azurite) не запустилось: ${cause}`,
  tablesGone: () => 'Хранилище (Azurite) неожиданно остановилось. Запустите снова: npm start',
  folderUnusable: (cause: string) => `Папка данных недоступна: ${cause}`,
  fileDamaged: (path: string) =>
    `Файл ${path} повреждён. Восстановите его из копии или удалите, чтобы создать заново.`,
  tablesDamaged: (path: string) =>
    `Файл данных ${path} повреждён. Восстановите его из копии или удалите папку данных, чтобы начать заново.`,
  alreadyRunning: (address: string) => `Свод уже запущен с этой папкой данных: ${address}`,
  optionUnknown: (known: string) => `Параметры не поняты. Есть: ${known}`,
  portInvalid: (port: string) => `«${port}» — не номер порта (0–65535).`,
  regionMissing: (known: string) => `Укажите регион: --region КЛЮЧ. Есть: ${known}.`,
  regionUnknown: (region: string) => `Региона «${region}» нет.`,
  roleUnknown: (role: string) => `Роли «${role}» нет. Есть: reporter, operator, analyst.`,
  reporterMissing: () => 'Укажите, за кого отчитывается владелец ключа: --reporter 08701000',
  reporterUnknown: (reporter: string) =>
    `Отчитывающегося «${reporter}» нет: нужен ключ муниципалитета (8 цифр), код организации или region.`,
  daysInvalid: (days: string) => `«${days}» — не число дней (1–3650).`,
  memberUnknown: (id: string) => `Участника «${id}» нет.`,
  memberBusy: () => 'Запись об участнике только что изменилась. Повторите.',
  storageInvalid: () =>
    'Настройка SVOD_STORAGE — не строка подключения к хранилищу таблиц и не адрес файла (file:/var/lib/svod/svod.db).',
  addressMissing: () =>
    'Укажите, где будет размещена панель: npm run manifest -- --address https://svod.example.ru',
  addressInvalid: (address: string) =>
    `«${address}» — не адрес сайта. Нужен адрес папки с панелью, без параметров: https://svod.example.ru`,
  addressNotHttps: (address: string) =>
    `${address} не подходит: Excel открывает надстройки только по https. Разместите панель на сервере с сертификатом и укажите его адрес; без Excel панель работает и так: npm start, затем страница /try.`,
  addressTooLong: () => 'Адрес слишком длинный: вместе с именем файла он должен помещаться в 2048 знаков.',
  settingsInvalid: (settings: string) =>
    `Настройки не подходят: ${settings}. Что и как задать: docs/selfhosting.md`,
  storageMissing: () =>
    'Не задано, где хранить данные: SVOD_STORAGE=file:/var/lib/svod/svod.db. Подробнее: docs/selfhosting.md',
  signingKeyMissing: () =>
    'Не задан ключ, которым подписываются квитанции: SVOD_SIGNING_KEY_FILE=/var/lib/svod/signing-key.json (файл создаст первый запуск npm run serve) или SVOD_SIGNING_KEY.',
  signingKeyLost: (path: string) =>
    `Нет файла ключа подписи ${path}, а в хранилище уже есть сдачи: с новым ключом прежние квитанции нельзя будет проверить. Верните файл из копии.`,
  signingKeyAbsent: (path: string) =>
    `Нет файла ключа подписи ${path} (SVOD_SIGNING_KEY_FILE). Укажите файл, с которым работает служба, или верните его из копии.`,
  addressTaken: (address: string) =>
    `Адрес ${address} занят или недоступен. Выберите другой: npm run serve -- --host 127.0.0.1 --port 7072`,
  backupTaken: (folder: string) =>
    `Папка ${folder} не пуста, она осталась как была. Укажите для копии новую папку: --out ПАПКА`,
  backupBusy: (partition: string) =>
    `Копия не сделана: в раздел ${partition} всё время отправляют новое. Повторите позже.`,
  backupUnsigned: (folder: string) =>
    `Копия в папке ${folder} не подписана ключом, которым проверяем: список её файлов изменён, чужой или не дописан.`,
  backupIncomplete: (path: string) =>
    `В копии нет файла ${path}, или он не читается. Возьмите другую копию: эта не полна.`,
  backupChanged: (path: string) =>
    `Файл копии ${path} не тот, что был подписан. Возьмите другую копию: эта изменена или повреждена.`,
  backupForeign: (path: string) => `В папке копии лежит посторонний файл ${path}. Уберите его и повторите.`,
  backupMissing: () => 'Укажите папку копии, например: npm run verify -- копия-khabarovsk',
  backupTooLarge: (path: string) =>
    `Копия не сделана: в разделе ${path} больше данных, чем помещается в файл копии. Скопируйте файл хранилища целиком: docs/selfhosting.md`,
  backupNewer: (path: string) =>
    `Файл копии ${path} эта версия Свода не знает. Восстановите копию той версией, которой она сделана, и затем обновите Свод.`,
  restoreOther: (place: string) =>
    `Восстановление остановлено: в хранилище уже есть другие данные (${place}). Они остались как были. Восстанавливайте в пустое хранилище.`,
  signingKeyInvalid: () => 'Настройка SVOD_SIGNING_KEY — не закрытый ключ Ed25519 в виде JWK.',
  keysUnreadable: (path: string) =>
    `Файл ${path} — не открытые ключи. Сохраните их с адреса вашей службы: …/api/jwks.json`,
  storeAway: (cause: string) => `Хранилище недоступно: ${cause}`,
  storeDamaged: (cause: string) =>
    `Данные хранилища повреждены: ${cause}. Остановите Свод и восстановите файл из копии: docs/selfhosting.md`,
  storeLibraryMissing: (system: string) =>
    `Нет библиотеки для хранилища в файле (система: ${system}). Выполните npm ci на этой машине. Она есть для Linux (x64, arm64, arm), macOS и Windows x64; на другой системе укажите в SVOD_STORAGE строку подключения к хранилищу таблиц.`,
  storeNotOurs: (path: string) =>
    `Файл ${path} создан другой программой, Свод его не меняет. Укажите в SVOD_STORAGE другой файл.`,
  storeNewer: (path: string) =>
    `Файл ${path} создан более новым Сводом. Обновите Свод или восстановите копию, сделанную до обновления.`,
  storeNoJournal: (path: string) =>
    `Файл ${path} лежит там, где записанное нельзя сохранить надёжно, например в сетевой папке. Укажите в SVOD_STORAGE файл на диске этой машины.`,
} as const satisfies Readonly<Record<string, (detail: string) => string>>;

/** What the keys of a first start are called in the list of members. */
export const firstMemberLabels = {
  reporter: 'отдел образования города Хабаровска (пробный ключ)',
  operator: 'региональный оператор (пробный ключ)',
  analyst: 'аналитик (пробный ключ)',
} as const;

/** What a key is called that was issued by a command without `--label`. */
export const memberLabels = {
  reporter: 'отчитывающийся',
  operator: 'региональный оператор',
  analyst: 'аналитик',
} as const;

/** What `npm start` prints when everything is running. */
export function startedText(
  address: string,
  keys: { readonly reporter: string; readonly operator: string; readonly analyst: string },
  folder: string,
): string {
  return [
    `Свод работает: ${address}`,
    '',
    'Ключи доступа:',
    `  город Хабаровск       ${keys.reporter}`,
    `  региональный оператор ${keys.operator}`,
    `  аналитик              ${keys.analyst} (видит выпуски: то, что опубликовал оператор)`,
    '',
    'Что попробовать:',
    '  весь путь без Excel, в браузере (там «Открыть пример» — заполненная книга города с ошибками):',
    `    ${address}/try`,
    '  кто сдал и чего недостаёт:',
    `    curl -H "Authorization: Bearer ${keys.operator}" ${address}/api/regions/khabarovsk/years/2024/ledger`,
    '  достижение показателей книгой Excel:',
    `    curl -H "Authorization: Bearer ${keys.operator}" -o attainment.xlsx ${address}/api/regions/khabarovsk/years/2024/attainment.xlsx`,
    '  опубликованные практики региона — открытая страница, без ключа:',
    `    ${address}/api/regions/khabarovsk/practices.html`,
    '  весь путь от пустых книг до достижения, показателей и реестров региона (папка out/):',
    '    npm run demo',
    '',
    `Данные и ключи — в папке ${folder}. Остановить: Ctrl+C.`,
  ].join('\n');
}

/** What `npm run serve` says when it is ready. */
export function servedText(address: string): string {
  return [
    `Свод работает: ${address}`,
    'Остановить: Ctrl+C или SIGTERM. Первый ключ оператора: npm run key -- --region khabarovsk --role operator',
  ].join('\n');
}

/** What `npm run serve` says when it has made the key that signs receipts. */
export function signingKeyMadeText(path: string): string {
  return `Создан ключ подписи квитанций: ${path}. Сохраните копию: без него прежние квитанции не проверить.`;
}

/** What `npm run key` says of a new key; the key itself stands on a line of its own. */
export function keyMadeText(id: string, expiresAt: string | null): string {
  const until = expiresAt === null ? 'бессрочно' : `до ${expiresAt.slice(0, 10)}`;

  return `Ключ участника ${id}, действует ${until}. Он показан один раз и нигде не хранится:`;
}

/** What `npm run key -- --revoke` says. */
export function keyRevokedText(id: string): string {
  return `Ключ участника ${id} больше не действует.`;
}

/** What `npm run manifest` says when it has written the file. */
export function manifestText(file: string, address: string): string {
  return [
    `Манифест для ${address} записан: ${file}`,
    'Разместите по этому адресу содержимое папки dist/addin. Как установить надстройку: docs/excel.md',
  ].join('\n');
}
