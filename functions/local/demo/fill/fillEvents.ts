import type { Columns } from '../../../../shared/columns/columns';
import { events } from '../../../../shared/templates/events';
import { columnsOfRecords, type DemoRecord, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';

/** The region's own events as planned; a municipality's contest and seminar. */
export function fillEvents(input: FillInput): Columns {
  return columnsOfRecords(events, input.reporter.kind === 'region' ? regional(input) : municipal(input));
}

function regional({ plan, year, random }: FillInput): readonly DemoRecord[] {
  return plan.events.map(({ kind, title, item, participants, day }) => ({
    rowCode: demoCode(random),
    kind,
    title,
    level: 'regional',
    roadmapItem: item,
    dateStart: `${year}-${day}`,
    participants,
    curators: Math.round(participants / 5),
  }));
}

function municipal({ year, random }: FillInput): readonly DemoRecord[] {
  const event = (kind: string, title: string, day: string, participants: number): DemoRecord => ({
    rowCode: demoCode(random),
    kind,
    title,
    level: 'municipal',
    dateStart: `${year}-${day}`,
    participants,
    mentors: Math.round(participants / 2),
    mentees: Math.round(participants / 4),
  });

  return [
    event('practiceContest', 'Лучшие практики наставничества', '10-17', 12 + random(20)),
    event('seminar', 'Семинар школьных кураторов', '09-24', 20 + random(20)),
  ];
}
