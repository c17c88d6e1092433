import type { Language } from '../../../../shared/messages/language';
import { answerWithin } from '../batch/answerWithin';
import { NEEDED_API } from '../batch/excelLimits';
import { themeOf } from './themeOf';

/** Where the pane runs. */
export type ExcelStart = {
  readonly inExcel: boolean;
  /** This Excel lacks what Svod needs (`NEEDED_API`); the file road is left. */
  readonly isOld: boolean;
  readonly language: Language;
  /** Keeps what different sites embed apart in the browser's storage; '' where nothing has to be. */
  readonly partitionKey: string;
  /** `null`: Excel does not say, so the system decides. */
  readonly theme: 'light' | 'dark' | null;
};

/** Milliseconds after which Office.js, outside Office, is not waited for any longer. */
const PATIENCE = 10_000;

/**
 * Waits for Office.js. Without it, outside Excel, or when it does not answer, the pane works on files: nothing
 * is thrown.
 */
export async function startInExcel(patience = PATIENCE): Promise<ExcelStart> {
  if (typeof Office === 'undefined') return outside();

  try {
    const { host } = await answerWithin(Office.onReady(), patience);

    return host === Office.HostType.Excel ? inExcel(Office.context) : outside();
  } catch {
    return outside();
  }
}

function inExcel(context: Office.Context): ExcelStart {
  return {
    inExcel: true,
    isOld: !context.requirements.isSetSupported('ExcelApi', NEEDED_API),
    language: languageOf(context.displayLanguage),
    partitionKey: context.partitionKey ?? '',
    theme: themeOf(context.officeTheme?.bodyBackgroundColor),
  };
}

function outside(): ExcelStart {
  return {
    inExcel: false,
    isOld: false,
    language: languageOf(globalThis.navigator?.language),
    partitionKey: '',
    theme: null,
  };
}

// Hosts spell tags in different cases; Russian stands for everything unknown.
function languageOf(tag: string | undefined): Language {
  return tag === undefined || !/^en/i.test(tag) ? 'ru' : 'en';
}
