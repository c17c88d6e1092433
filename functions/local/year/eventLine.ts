import type { YearEvent } from '../../../shared/measures/yearRecord';
import { formatDate } from '../../../shared/messages/formatDate';
import { year as texts } from '../../../shared/messages/ru/year';
import { templates } from '../../../shared/templates/templates';

/** An event in one line: its id, when, what, why. `local` says an instant as the region's people read it. */
export function eventLine(event: YearEvent, inForce: boolean, local: (instant: string) => string): string {
  return texts.event(event.id, local(event.at), whatOf(event, inForce), event.reason);
}

function whatOf(event: YearEvent, inForce: boolean): string {
  switch (event.kind) {
    case 'exemption': {
      const name = event.template === null ? texts.everything : templates[event.template].title;

      return withdrawn(texts.exemption(event.reporter, name), inForce);
    }
    case 'extension': {
      const who = event.reporter ?? texts.everybody;

      return withdrawn(texts.extension(who, templates[event.template].title, formatDate(event.due)), inForce);
    }
    case 'withdrawal':
      return texts.withdrawal(event.event);
    case 'closing':
      return texts.closing;
    case 'reopening':
      return texts.reopening;
  }
}

function withdrawn(text: string, inForce: boolean): string {
  return inForce ? text : texts.withdrawn(text);
}
