/** An Excel as its add-ins meet it. */
export type Profile = {
  readonly name: string;
  /** Claimed requirement sets: name → version, as text (the number 1.10 would become 1.1). */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes of one request and of one answer; `null` without a limit. */
  readonly maxBytes: number | null;
};

const COMMON_SETS = { DialogApi: '1.2', Settings: '1.1', CustomXmlParts: '1.1', AddinCommands: '1.1' };

/** Excel 2021 on Windows, volume licence. */
export const excel2021: Profile = {
  name: 'excel2021',
  sets: { ...COMMON_SETS, ExcelApi: '1.14', DelayForCellEdit: '1.1' },
  maxBytes: null,
};

/**
 * Excel on the web: the newest set that the installed library knows, and 5 MB each way per sync. The library
 * still says it runs on a PC, since its transport for the web is another.
 */
export const excelWeb: Profile = {
  name: 'excelWeb',
  sets: { ...COMMON_SETS, ExcelApi: '1.15', DelayForCellEdit: '1.1' },
  maxBytes: 5 * 1024 * 1024,
};

/** An Excel without table.resize, without merged areas and with nothing after ExcelApi 1.8. */
export const excelOld: Profile = {
  name: 'excelOld',
  sets: { DialogApi: '1.1', Settings: '1.1', CustomXmlParts: '1.1', ExcelApi: '1.8' },
  maxBytes: null,
};

/** The profiles by name. */
export const PROFILES = { excel2021, web: excelWeb, old: excelOld } as const;

/** A profile's name. */
export type ProfileName = keyof typeof PROFILES;
