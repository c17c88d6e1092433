import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { SESSION, startService } from '../../api/service';
import { OWNER } from '../book';
import { given } from '../deskOver';
import { bookFrom } from './heldVersions';
import { colleague } from './mine';

const entry = (template: TemplateKey, revision: number | null, reporter = OWNER.reporter.key) => ({
  reporter,
  template,
  due: '2024-12-01',
  extended: false,
  restated: false,
  expected: true,
  exemption: null,
  state: revision === null ? 'missing' : 'received',
  revision,
  sentAt: revision === null ? null : '2024-11-24T01:00:00.000Z',
  rows: null,
  warnings: null,
  receipt: null,
});

const LEDGER = {
  region: OWNER.region.key,
  year: OWNER.year,
  asOf: '2024-11-25T01:00:00.000Z',
  expected: 4,
  exempt: 0,
  frozenAt: null,
  closedAt: null,
  received: 3,
  late: 0,
  unexpected: 0,
  reporters: [],
  unlisted: [],
  entries: [
    entry('mentees', 9, '08642000'),
    entry('mentees', 5),
    entry('mentors', 3),
    // Of a service that was restored from a backup.
    entry('organisations', 1),
    entry('monitoring', null),
  ],
};

it('the sheets found to be merged are those whose newest version is another one than they continue', async () => {
  const service = await startService(({ url }) =>
    url.endsWith('/session') ? { body: { ...SESSION, reporters: [OWNER.reporter] } } : { body: LEDGER },
  );
  const { desk } = await colleague(await bookFrom(3), service.address);
  const found = await given(desk.region(({ reconcile }) => reconcile.find()));

  await service.stop();

  expect(found).toEqual([
    { template: 'organisations', sheet: templates.organisations.name, base: 3, revision: 1 },
    { template: 'mentees', sheet: templates.mentees.name, base: 3, revision: 5 },
  ]);
  expect(service.heard.filter(({ url }) => url.endsWith('/ledger'))).toHaveLength(1);
});
