import type { WorkControl } from '../../../../addin/src/ports/workbook';
import type { Desk, Outcome, PickedFile, Problem, SentSheet } from '../../../../addin/src/usecases/desk';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { fakeFailure } from './fakeFailure';
import { fakeReport } from './fakeFindings';
import { fakeMerge } from './fakeMerge';
import { fakeReceipt } from './fakeReceipt';
import { fakeRegionDesk } from './fakeRegionDesk';
import { sessionOf } from './fakeSession';
import { fakeWorkbook, sheetsOf } from './fakeWorkbook';
import type { HarnessOptions } from './options';

/** What the pane asked of the desk, in order, for a test to look at. */
export type Calls = { readonly name: string; readonly arguments: readonly unknown[] }[];

const ACCEPTED_KEY = 'svod-test-key';

/** A desk with canned outcomes: nothing is read, nothing is sent. */
export function fakeDesk(options: HarnessOptions, calls: Calls): Desk {
  const { road = 'excel', findings = 6, slow = false, fails } = options;
  const workbook = fakeWorkbook(options);
  const merge = fakeMerge();
  const explained = new Map<string, string>();
  let readings = 0;
  let session = sessionOf(options.key, options.sheets, options.registries);
  let current: PickedFile | null = road === 'file' && options.book !== 'none' ? XLSX : null;

  /** Notes the call, fails or waits as wanted, else gives what `work` gives. */
  async function done<T>(
    name: string,
    given: readonly unknown[],
    work: () => T,
    control?: WorkControl,
  ): Promise<Outcome<T>> {
    calls.push({ name, arguments: given });

    if (fails !== undefined) return { ok: false, problem: fakeFailure(fails) };
    if (slow && control !== undefined) return { ok: false, problem: await untilCancelled(control) };

    return { ok: true, value: work() };
  }

  function check() {
    workbook.report = fakeReport(findings, explained, sheetsOf(options), options.registries);

    return workbook.report;
  }

  return {
    road,
    restore: async () => ({ ok: true, value: session }),
    async signIn(key) {
      calls.push({ name: 'signIn', arguments: [key] });
      if (fails !== undefined) return { ok: false, problem: fakeFailure(fails) };
      if (key !== ACCEPTED_KEY) return { ok: false, problem: fakeFailure('keyUnknown') };

      session = sessionOf('reporter', options.sheets, options.registries);

      return session === null ? { ok: false, problem: { kind: 'signedOut' } } : { ok: true, value: session };
    },
    signOut() {
      session = null;
    },
    overview: async () => {
      // What a button of the ribbon did while the pane was not looked at.
      if (readings > 0) workbook.ribbonCheck = options.ribbonAfter ?? null;
      readings += 1;

      return fails === 'protected'
        ? { ok: false, problem: fakeFailure(fails) }
        : { ok: true, value: workbook.overview() };
    },
    openSheets: (wanted, lastYear, control) =>
      done(
        'openSheets',
        [wanted, lastYear?.name],
        () => {
          workbook.hasSheets = true;
          current = road === 'file' ? XLSX : null;

          return {
            sheets: sheetsOf(options).map((key) => templates[key].name),
            carriedOver: lastYear === null ? 0 : 312,
          };
        },
        control,
      ),
    check: (control) => done('check', [], check, control),
    explain: (finding, text) =>
      done('explain', [finding.id, text], () => {
        if (text === '') explained.delete(finding.id);
        else explained.set(finding.id, text);

        return check();
      }),
    show: road === 'file' ? null : (finding) => done('show', [finding.id], () => undefined),
    async send(onSheet, control, reason, over = []) {
      const isMixed = options.send === 'mixed';
      const isOutrun = options.send === 'outrun' && over.length === 0;
      const wantsReason = ['closed', 'outrun'].includes(options.send ?? '') && reason === undefined;

      return done(
        'send',
        [...(reason === undefined ? [] : [reason]), ...over],
        () => {
          const sheets = sheetsOf(options).map((template) => {
            if (isOutrun) return endOf(template, template === 'mentors');

            return wantsReason ? unexcused(template) : endOf(template, isMixed);
          });

          for (const sheet of sheets) onSheet(sheet);

          workbook.sent = !isMixed && !isOutrun && !wantsReason;

          return { check: workbook.report ?? check(), sheets };
        },
        control,
      );
    },
    readMergeFiles: (template, files, control) =>
      done(
        'readMergeFiles',
        [template, files.map(({ name }) => name)],
        () => merge.read(template, files),
        control,
      ),
    decideMerge: (decision) => done('decideMerge', [decision], () => merge.decide(decision)),
    merge: (control) => done('merge', [], () => merge.report, control),
    writeNames: (passphrase) =>
      done('writeNames', [passphrase], () => ({
        name: 'Фамилии 2024.svod-names',
        bytes: new Uint8Array([1]),
      })),
    readNames: (file, passphrase) => done('readNames', [file.name, passphrase], () => ({ rows: 312 })),
    region: (act) => act(fakeRegionDesk(options, done)),
    file:
      road === 'excel'
        ? null
        : {
            open: (file) =>
              done('file.open', [file.name], () => {
                current = file;
                workbook.hasSheets = true;
              }),
            current: () => current,
          },
  };
}

const XLSX: PickedFile = { name: 'Наставничество 2024.xlsx', bytes: new Uint8Array([1]) };

function untilCancelled({ signal, onProgress }: WorkControl): Promise<Problem> {
  onProgress?.({ done: 12_340, total: 50_000 });

  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
  });
}

/** Of a closed year, and nobody said why. */
function unexcused(template: SentSheet['template']): SentSheet {
  const { error } = fakeFailure('reasonMissing');

  return { template, sheet: templates[template].name, end: { kind: 'refused', error } };
}

function endOf(template: SentSheet['template'], mixed: boolean): SentSheet {
  const sheet = templates[template].name;
  const accepted = { kind: 'accepted', receipt: fakeReceipt(template, 3, template === 'mentors') } as const;
  const ends: Partial<Record<TemplateKey, SentSheet['end']>> = {
    organisations: { kind: 'unchanged', receipt: fakeReceipt(template, 2) },
    mentors: { kind: 'refused', error: fakeFailure('headMoved').error },
    mentees: { kind: 'held' },
    monitoring: { kind: 'interrupted' },
  };

  return { template, sheet, end: (mixed ? ends[template] : undefined) ?? accepted };
}
