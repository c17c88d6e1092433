import type { Refused, Result } from '../../../../shared/contract/result';
import type { EdmValue } from './entityType';
import { COMPARISONS, type Comparison, type Filter, type Operand } from './filter';
import { MAX_COMPARISONS, MAX_DEPTH, MAX_FILTER } from './limits';
import { invalidOption, notSupported, type QueryRefusal } from './odataFault';
import { readTokens, type Token } from './tokens';

/** Operators that OData has between operands and this feed has not. */
const OTHER_OPERATORS = ['add', 'sub', 'mul', 'div', 'divby', 'mod', 'has', 'in'];

/** Whether a text or a number may stand where the property does: the types a filter is checked against. */
export type PropertyTypes = ReadonlyMap<string, 'text' | 'number'>;

/** Thrown inside this file only, to leave the descent at the first fault. */
class Fault {
  constructor(readonly refused: Refused<QueryRefusal>) {}
}

/** A `$filter` by the entity's properties; 400 for what is malformed, 501 for functions and arithmetic. */
export function parseFilter(text: string, types: PropertyTypes): Result<Filter, QueryRefusal> {
  if (text.length > MAX_FILTER) return invalidOption('$filter', MAX_FILTER);

  const tokens = readTokens(text);
  if ('fault' in tokens) return invalidOption('$filter', tokens.fault);

  try {
    return { ok: true, value: new Parser(tokens, types, text.length).whole() };
  } catch (error) {
    if (error instanceof Fault) return error.refused;

    throw error;
  }
}

/** Recursive descent: `or` binds loosest, then `and`, then `not`. */
class Parser {
  private next = 0;
  private comparisons = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly types: PropertyTypes,
    private readonly end: number,
  ) {}

  whole(): Filter {
    const filter = this.chain('or', 0);
    const rest = this.tokens[this.next];

    if (rest !== undefined) this.unexpected(rest);

    return filter;
  }

  private chain(kind: 'or' | 'and', depth: number): Filter {
    const first = kind === 'or' ? this.chain('and', depth) : this.unit(depth);
    const of = [first];

    while (this.takeName(kind)) of.push(kind === 'or' ? this.chain('and', depth) : this.unit(depth));

    return of.length === 1 ? first : { kind, of };
  }

  private unit(depth: number): Filter {
    const token = this.peek();
    if (depth > MAX_DEPTH) this.fail(token.at);
    if (this.takeName('not')) return { kind: 'not', of: this.unit(depth + 1) };
    if (token.kind !== 'open') return this.comparison();

    this.next += 1;
    const inner = this.chain('or', depth + 1);
    const close = this.peek();
    if (close.kind !== 'close') this.unexpected(close);
    this.next += 1;

    return inner;
  }

  private comparison(): Filter {
    const { at } = this.peek();
    this.comparisons += 1;
    if (this.comparisons > MAX_COMPARISONS) this.fail(at);

    const left = this.operand();
    const comparison = this.operator();
    const right = this.operand();
    if (!this.fit(left, right)) this.fail(at);

    return { kind: 'compare', comparison, left, right };
  }

  private operand(): Operand {
    const token = this.peek();
    this.next += 1;
    if (token.kind === 'literal') return token;
    if (token.kind !== 'name') return this.fail(token.at);
    if (this.tokens[this.next]?.kind === 'open') throw new Fault(notSupported('$filter'));
    if (!this.types.has(token.name)) return this.fail(token.at);

    return { kind: 'property', name: token.name };
  }

  private operator(): Comparison {
    const token = this.peek();
    const name = token.kind === 'name' ? token.name : '';
    const comparison = COMPARISONS.find((one) => one === name);
    if (comparison === undefined) return this.unexpected(token);

    this.next += 1;

    return comparison;
  }

  /** Texts are compared with texts and numbers with numbers; `null` with everything. */
  private fit(left: Operand, right: Operand): boolean {
    const [one, other] = [this.typeOf(left), this.typeOf(right)];

    return one === null || other === null || one === other;
  }

  private typeOf(operand: Operand): 'text' | 'number' | null {
    return operand.kind === 'property' ? (this.types.get(operand.name) ?? null) : typeOfValue(operand.value);
  }

  private takeName(name: string): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== 'name' || token.name !== name) return false;

    this.next += 1;

    return true;
  }

  private peek(): Token {
    return this.tokens[this.next] ?? this.fail(this.end);
  }

  private unexpected(token: Token): never {
    if (token.kind === 'name' && OTHER_OPERATORS.includes(token.name)) {
      throw new Fault(notSupported('$filter'));
    }

    return this.fail(token.at);
  }

  private fail(at: number): never {
    throw new Fault(invalidOption('$filter', at));
  }
}

function typeOfValue(value: EdmValue): 'text' | 'number' | null {
  if (value === null) return null;

  return typeof value === 'string' ? 'text' : 'number';
}
