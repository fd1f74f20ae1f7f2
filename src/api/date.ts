import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** A calendar day; checking is the library's, the words are ours. */
export const CalendarDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day, written year-month-day: 2016-12-20.',
  specifiedByURL: null,
  // What the store holds was checked when it was read; a list of tasks should not pay for it again.
  serialize: (value) => value,
});
