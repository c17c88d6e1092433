import type { Json } from './json';

/** Arguments of a call; an object among them is the number of its path, marked in the parallel list. */
export type ArgumentInfo = {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
};

/** How an object is reached: `ObjectPathType` is one of `PATH`. */
export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

/** What is to be loaded: names as the developer wrote them. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

/** One step of a batch: `ActionType` is one of `ACTION`. */
export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>> };
  readonly ObjectState?: { readonly [key: string]: Json };
};

/** What one `context.sync()` sends. */
export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

/** A failed action as it is answered. */
export type WireError = {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
};

/** The answer to one `context.sync()`. */
export type ResponseBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value?: Json | undefined }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
};

/** Kinds of object paths. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Kinds of actions. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
