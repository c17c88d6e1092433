import type { EventDesk } from '../../events/eventDesk';
import { asFlag } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';

/** The add-in's runtime: whether it is told events. */
export const runtimeClass: ExcelClass<EventDesk> = excelClass('Runtime', {
  reads: { EnableEvents: ({ enabled }) => enabled },
  writes: {
    EnableEvents(desk, value) {
      desk.enabled = asFlag(value);
    },
  },
});
