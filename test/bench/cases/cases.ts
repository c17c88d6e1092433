import type { BenchCase } from '../benchCase';
import { attainmentRows } from './attainmentRows';
import { attainmentVsQuery } from './attainmentVsQuery';
import { check10k } from './check10k';
import { coldLoad } from './coldLoad';
import { consolidated100k, consolidatedBytes } from './consolidated100k';
import { country } from './country';
import { draw10k } from './draw10k';
import { odataPage } from './odataPage';
import { paneBundle } from './paneBundle';
import { paneCheck10k, paneCheck50k } from './paneCheck';
import { panePack } from './panePack';
import { paneStart } from './paneStart';
import { pivotSource } from './pivotSource';
import { push10k } from './push10k';
import { push100k } from './push100k';
import { pushMemory } from './pushMemory';
import { pushVsEntities } from './pushVsEntities';
import { regionBuild } from './regionBuild';
import { vsPandas } from './vsPandas';

/** All cases, in the order in which they run. */
export const cases: readonly BenchCase[] = [
  check10k,
  push10k,
  push100k,
  pushVsEntities,
  attainmentRows,
  attainmentVsQuery,
  country,
  consolidated100k,
  consolidatedBytes,
  odataPage,
  regionBuild,
  vsPandas,
  coldLoad,
  pushMemory,
  paneCheck10k,
  paneCheck50k,
  panePack,
  draw10k,
  pivotSource,
  paneStart,
  paneBundle,
];
