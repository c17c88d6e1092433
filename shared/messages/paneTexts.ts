import { common as commonEn } from './en/paneCommon';
import { findings as findingsEn } from './en/paneFindings';
import { home as homeEn } from './en/paneHome';
import { ledger as ledgerEn } from './en/paneLedger';
import { merge as mergeEn } from './en/paneMerge';
import { names as namesEn } from './en/paneNames';
import { open as openEn } from './en/paneOpen';
import { receipts as receiptsEn, send as sendEn } from './en/paneSend';
import { start as startEn } from './en/paneStart';
import type { Language } from './language';
import { common } from './ru/paneCommon';
import { findings } from './ru/paneFindings';
import { home } from './ru/paneHome';
import { ledger } from './ru/paneLedger';
import { merge } from './ru/paneMerge';
import { names } from './ru/paneNames';
import { open } from './ru/paneOpen';
import { receipts, send } from './ru/paneSend';
import { start } from './ru/paneStart';

const ru = { common, findings, home, ledger, merge, names, open, receipts, send, start };

/** Every text of the pane but findings, refusals and problems, by screen. */
export type PaneTexts = typeof ru;

/** The pane's texts in each language. */
export const paneTexts: Readonly<Record<Language, PaneTexts>> = {
  ru,
  en: {
    common: commonEn,
    findings: findingsEn,
    home: homeEn,
    ledger: ledgerEn,
    merge: mergeEn,
    names: namesEn,
    open: openEn,
    receipts: receiptsEn,
    send: sendEn,
    start: startEn,
  },
};
