import { browserKeyStore } from './auth/browserKeyStore';
import type { Surroundings } from './compose';
import { excelWorkbook } from './excel/excelWorkbook';
import type { ExcelStart } from './excel/start/startInExcel';

/** Of the pages: where the service is, seen from the page. */
const SERVICE = 'meta[name="svod-service"]';

/** What the page that was started has to work with. */
export function surroundingsOf({ inExcel, partitionKey }: ExcelStart): Surroundings {
  const service = document.querySelector<HTMLMetaElement>(SERVICE)?.content ?? '/';

  return {
    workbook: inExcel ? excelWorkbook() : null,
    keys: browserKeyStore(partitionKey, () => localStorage),
    address: new URL(service, location.href).href.replace(/\/$/, ''),
  };
}
