import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import type { Route } from '../../../shared/contract/route';
import type { Role } from '../../../shared/contract/role';
import { readZip } from '../../../shared/xlsx/zip/readZip';
import { routeRequest } from '../../functions/http/routeRequest';
import type { TestApp, TestResponse } from '../../functions/usecases/testApp';
import { keepFigure } from '../figures';
import { OTHER, OWN } from './identities';
import { PLANTED, type Planted, plant } from './planted';
import { quickApp } from './quickApp';

/* What each role is told by every route that reads: words planted at others' must not be in it. */

const READS = OPERATION_NAMES.filter((name) => {
  const { method, access }: Route = contract[name];

  return method === 'GET' && access.kind === 'member';
});
