import { installShim } from '../../../test/excel-host/boot/shim/installShim';
import './excel/excelLink';

/*
 * Runs in the frames of the demonstration before Office.js, which looks for Excel in `window.external` at once.
 * Excel is the page around the frame. The library looks for lists with `instanceof`, which knows only its own
 * realm's, so whatever comes from the page is read from JSON here.
 */
const excel = window.parent.svodExcel;

if (excel !== undefined) {
  const { options, transport, attach } = excel.connect(window);
  const shim = installShim(window, {
    ...options,
    transport: async (dispId, params) => JSON.parse(await transport(dispId, params)),
  });

  attach({ ...shim, fireEvents: (entries) => shim.fireEvents(JSON.parse(JSON.stringify(entries))) });
}
