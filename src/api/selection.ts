import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';

/**
 * The names of the fields that a query selects right below this one, through fragments and with `@skip` and `@include` obeyed, so
 * that a resolver asks the store for no more than will be shown. Fragments are known to be free of cycles: validation saw to it.
 */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const before = known.get(info.fieldNodes);
  if (before) return before;
  const names = new Set<string>();
  known.set(info.fieldNodes, names);
  for (const { name } of fieldsBelow(info.fieldNodes, info)) names.add(name.value);
  return names;
}

/** Whether a thing that is known to be there need not be asked for, since its key says all that is selected. */
export function needsOnlyKey(info: GraphQLResolveInfo): boolean {
  for (const name of selectedFields(info)) if (name !== 'key' && name !== 'id' && name !== '__typename') return false;
  return true;
}

/** By the list of nodes that graphql-js makes for a field, which within one execution is the same for all items of a list. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], ReadonlySet<string>>();

/** The fields that are selected right below these, through fragments and with `@skip` and `@include` obeyed. */
export function fieldsBelow(nodes: readonly FieldNode[], info: GraphQLResolveInfo): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet.selections, info, fields);
  return fields;
}

function collect(selections: readonly SelectionNode[], info: GraphQLResolveInfo, fields: FieldNode[]): void {
  for (const selection of selections) {
    if (selection.directives?.length && !isIncluded(selection, info)) continue;
    switch (selection.kind) {
      case 'Field':
        fields.push(selection);
        break;
      case 'InlineFragment':
        collect(selection.selectionSet.selections, info, fields);
        break;
      case 'FragmentSpread': {
        const fragment = info.fragments[selection.name.value];
        if (fragment) collect(fragment.selectionSet.selections, info, fields);
      }
    }
  }
}

/** Whether `@skip` and `@include` let it be. */
function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
