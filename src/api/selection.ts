import {
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
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet.selections, info, names);
  return names;
}

/** Whether a thing that is known to be there need not be asked for, since its key says all that is selected. */
export function needsOnlyKey(info: GraphQLResolveInfo): boolean {
  for (const name of selectedFields(info)) if (name !== 'key' && name !== 'id' && name !== '__typename') return false;
  return true;
}

/** By the list of nodes that graphql-js makes for a field, which within one execution is the same for all items of a list. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], ReadonlySet<string>>();

function collect(selections: readonly SelectionNode[], info: GraphQLResolveInfo, names: Set<string>): void {
  for (const selection of selections) {
    if (selection.directives?.length && !isIncluded(selection, info)) continue;
    switch (selection.kind) {
      case 'Field':
        names.add(selection.name.value);
        break;
      case 'InlineFragment':
        collect(selection.selectionSet.selections, info, names);
        break;
      case 'FragmentSpread': {
        const fragment = info.fragments[selection.name.value];
        if (fragment) collect(fragment.selectionSet.selections, info, names);
      }
    }
  }
}

/** Whether `@skip` and `@include` let it be. */
export function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
