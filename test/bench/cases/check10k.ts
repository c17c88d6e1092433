import { decodeUtf8 } from '../../../functions/src/http/decodeUtf8';
import { check } from '../../../shared/checking/check';
import type { CheckContext } from '../../../shared/checking/rule';
import type { Columns } from '../../../shared/columns/columns';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { submissionSchema } from '../../../shared/contract/submission';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { mentees } from '../../../shared/templates/mentees';
import type { BenchCase } from '../benchCase';
import { BENCH_YEAR } from '../data/benchYear';
import { pushBody } from '../data/pushBody';
import { sharedRegistries } from '../data/registries';
import { cpuClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { peerOf } from '../measure/peer';
import { milliseconds } from '../report/milliseconds';

const ROWS = 10_000;

/** Bytes of a push to findings: decoding, parsing, envelope, guard, all shared checks with their context. */
export const check10k: BenchCase = {
  id: 'check-10k',
  aim: 0.35,
  bound: 'atMost',
  async measure() {
    const { mentees: columns, mentors, organisations } = sharedRegistries({ mentees: ROWS, seed: 1 });
    const bytes = pushBody('mentees', columns);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: () => checkBytes(bytes, contextOf(organisations, mentors)), times: 10 },
      peer: { run: peerOf(columns).run, times: 10 },
      blocks: 15,
      warmUp: 6,
      clock: cpuClock,
    });

    return {
      ratio,
      what: '10,000 mentee rows: decode, parse, guard and all shared checks, in P of CPU; at most',
      details: `${milliseconds(ours)} against P = ${milliseconds(peer)}`,
    };
  },
};

/** New for every run, as for every push: what a check works out about another sheet is kept with the sheet. */
function contextOf(organisations: Columns, mentors: Columns): CheckContext {
  return {
    region: khabarovsk,
    reporter: { key: '08701000', kind: 'municipality', name: 'город Хабаровск' },
    year: BENCH_YEAR,
    today: '2024-11-25',
    organisations: { ...organisations },
    mentors: { ...mentors },
  };
}

function checkBytes(bytes: Buffer, context: CheckContext): void {
  const { columns, rows } = submissionSchema.parse(JSON.parse(decodeUtf8(bytes) ?? ''));
  const guarded = guardColumns(columns, rows, mentees, khabarovsk);

  if (!guarded.ok) throw new Error(JSON.stringify(guarded.fault));

  const { errors, warnings } = check(mentees, guarded.columns, context, 'shared');

  if (errors + warnings > 0) throw new Error('the rows were to be sound');
}
