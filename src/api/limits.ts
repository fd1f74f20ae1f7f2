import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { RequestError } from '../errors.js';
import { checkLiteral, checkValue } from './values.js';

/**
 * What a query may cost. `tokens` bounds parsing and validation, `depth` and `fields` the answer: `fields` counts every field that
 * the answer can have at most, a list taken as long as its `first` (or as lists of its kind usually are), and each search of the
 * whole store as much as `search` fields.
 */
export const limits = { tokens: 2_000, depth: 16, fields: 100_000, search: 2_000 } as const;

/** The most items that one page gives. */
export const largestPage = 100;

type Variables = Readonly<Record<string, unknown>>;

interface Weight {
  readonly fields: number;
  readonly depth: number;
}

/**
 * Refuses an operation that could cost too much, before it asks anything. The document is valid, so its fragments have no cycles;
 * each fragment is weighed once for each type, so that fragments that multiply cost no time to weigh. Throws a `RequestError`.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  checkValue(variables, 'variables');
  const { fields, depth } = new Scales(schema, document, variables).weigh(operation);
  if (depth > limits.depth) {
    throw new RequestError(
      'QUERY_TOO_COSTLY',
      `The query goes ${depth} levels deep; at most ${limits.depth} are answered. Ask in two steps, the second by id.`,
      { depth, maximum: limits.depth },
    );
  }
  if (fields > limits.fields) {
    throw new RequestError(
      'QUERY_TOO_COSTLY',
      `The answer could have ${fields > 1e12 ? 'more than a trillion' : fields} fields; at most ${limits.fields} are given. Ask for shorter pages (first) or fewer fields.`,
      { fields, maximum: limits.fields },
    );
  }
}

class Scales {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly weighed = new Map<string, Weight>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === 'FragmentDefinition') this.fragments.set(definition.name.value, definition);
    }
  }

  weigh(operation: OperationDefinitionNode): Weight {
    const defaults: Record<string, unknown> = {};
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue?.kind === 'IntValue') defaults[variable.name.value] = Number(defaultValue.value);
    }
    return this.selections(
      operation.selectionSet,
      this.schema.getQueryType() ?? null,
      { ...defaults, ...this.variables },
      1,
    );
  }

  /** `length`: how many items the connection above gives, which its `nodes` and `edges` take on. */
  private selections(
    set: SelectionSetNode,
    type: GraphQLOutputType | null,
    variables: Variables,
    length: number,
  ): Weight {
    let fields = 0;
    let depth = 0;
    const add = (weight: Weight) => {
      fields += weight.fields;
      depth = Math.max(depth, weight.depth);
    };
    for (const selection of set.selections) {
      switch (selection.kind) {
        case 'Field':
          add(this.field(selection, type, variables, length));
          break;
        case 'InlineFragment': {
          const on = selection.typeCondition ? this.typeNamed(selection.typeCondition.name.value) : type;
          add(this.selections(selection.selectionSet, on, variables, length));
          break;
        }
        case 'FragmentSpread':
          add(this.fragment(selection.name.value, variables, length));
      }
    }
    return { fields, depth };
  }

  private field(node: FieldNode, type: GraphQLOutputType | null, variables: Variables, length: number): Weight {
    const name = node.name.value;
    // The description of the schema has limits of its own (graphql-js's rule on the depth of introspection).
    if (name.startsWith('__')) return { fields: 1, depth: 1 };
    for (const { value } of node.arguments ?? []) checkLiteral(value);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const asked = argumentsOf(node.arguments ?? [], variables);
    const times = field && isListType(getNullableType(field.type)) ? this.lengthOf(field, asked, length) : 1;
    const searches = type === this.schema.getQueryType() && field?.args.some((arg) => /^(first|limit)$/.test(arg.name));
    const inner = node.selectionSet
      ? this.selections(node.selectionSet, field ? getNamedType(field.type) : null, variables, pageLength(field, asked))
      : { fields: 0, depth: 0 };
    return { fields: times * (1 + inner.fields) + (searches ? limits.search : 0), depth: 1 + inner.depth };
  }

  private fragment(name: string, variables: Variables, length: number): Weight {
    const key = `${name} ${length}`;
    const known = this.weighed.get(key);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return { fields: 0, depth: 0 };
    this.weighed.set(key, { fields: 0, depth: 0 });
    const weight = this.selections(
      fragment.selectionSet,
      this.typeNamed(fragment.typeCondition.name.value),
      variables,
      length,
    );
    this.weighed.set(key, weight);
    return weight;
  }

  private typeNamed(name: string): GraphQLOutputType | null {
    const type = this.schema.getType(name);
    return isCompositeType(type) ? type : null;
  }

  private lengthOf(field: GraphQLField<unknown, unknown>, asked: Variables, length: number): number {
    if (field.name === 'nodes' || field.name === 'edges') {
      const ids = asked['ids'];
      return Array.isArray(ids) ? ids.length : length;
    }
    const usual = field.extensions['complexity'];
    return typeof asked['limit'] === 'number'
      ? Math.min(asked['limit'], largestPage)
      : typeof usual === 'number'
        ? usual
        : usualLength;
  }
}

/** How long a plain list is taken to be: addressees of a task, references of a paragraph. */
const usualLength = 4;

/** How many items a connection gives at most: its `first`, where that is an argument of the field. Too large a one is refused later. */
function pageLength(field: GraphQLField<unknown, unknown> | undefined, asked: Variables): number {
  const first = field?.args.find(({ name }) => name === 'first');
  if (!first) return 1;
  const given = asked['first'] ?? first.defaultValue;
  return typeof given === 'number' && given > 0 ? Math.min(given, largestPage) : 1;
}

function argumentsOf(
  nodes: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[],
  variables: Variables,
): Variables {
  const asked: Record<string, unknown> = {};
  for (const { name, value } of nodes) {
    if (value.kind === 'IntValue') asked[name.value] = Number(value.value);
    else if (value.kind === 'Variable') asked[name.value] = variables[value.name.value];
    else if (value.kind === 'ListValue') asked[name.value] = value.values;
  }
  return asked;
}
