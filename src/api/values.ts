import type { ValueNode } from 'graphql';
import { RequestError } from '../errors.js';

/** No symbol, name or search is longer than a few sentences, and none has the character that ends strings in C. */
const longestText = 2_000;
const longestList = 200;

/** Refuses a value in a query that no question has. Throws a `RequestError`. */
export function checkLiteral(value: ValueNode): void {
  switch (value.kind) {
    case 'StringValue':
      checkValue(value.value, 'a string');
      return;
    case 'ListValue':
      checkLength(value.values, 'a list');
      for (const item of value.values) checkLiteral(item);
      return;
    case 'ObjectValue':
      for (const field of value.fields) checkLiteral(field.value);
  }
}

/** Refuses a value, of variables or in a query, that no question has. Throws a `RequestError`. */
export function checkValue(value: unknown, what: string): void {
  if (typeof value === 'string') {
    if (value.length > longestText) {
      throw new RequestError(
        'ARGUMENT_INVALID',
        `${what}: ${value.length} characters are more than any name has; at most ${longestText} are taken.`,
        { maximum: longestText },
      );
    }
    if (value.includes('\0')) {
      throw new RequestError('ARGUMENT_INVALID', `${what}: the character NUL stands in “${printable(value)}”.`);
    }
  } else if (Array.isArray(value)) {
    checkLength(value, what);
    for (const item of value) checkValue(item, what);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) checkValue(item, `$${name}`);
  }
}

function checkLength(list: readonly unknown[], what: string): void {
  if (list.length > longestList) {
    throw new RequestError(
      'ARGUMENT_INVALID',
      `${what}: ${list.length} values are more than can be asked at once; at most ${longestList} are taken.`,
      { maximum: longestList },
    );
  }
}

function printable(value: string): string {
  return value.slice(0, 40).replaceAll('\0', '␀');
}
