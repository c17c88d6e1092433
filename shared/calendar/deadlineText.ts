import { formatDate } from '../messages/formatDate';
import { calendar as texts } from '../messages/ru/calendar';
import type { Deadline } from '../regions/deadlines';
import type { Region } from '../regions/region';

/** What is due, in one line. */
export function deadlineText(region: Region, deadline: Deadline): string {
  const { kind, item, title, from, municipality, extended } = deadline;
  const what = {
    template: () => texts.template(title),
    roadmap: () => texts.item(item ?? '', title),
    duty: () => texts.duty(item ?? '', title),
  }[kind]();
  const dated = from === null ? what : texts.window(formatDate(from), what);
  const said = extended ? texts.extended(dated) : dated;
  const owner = region.municipalities.find(({ key }) => key === municipality);

  return owner === undefined ? said : texts.ofMunicipality(owner.name, said);
}

/** Whose it is, in words. */
export function deadlineRoles(deadline: Deadline): string {
  return deadline.for.map((role) => texts.roles[role]).join(', ');
}

/** Where the day was read, the document named as people name it. */
export function deadlineSource({ documents }: Region, { source }: Deadline): string {
  if (source === null) return texts.proposed;

  const document = documents.find(({ key }) => key === source.document);

  return texts.source(document?.shortTitle ?? source.document, source.item);
}
