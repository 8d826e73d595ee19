import { languages, text } from './spec-values.ts';

/** Where a value is from, as people write it beside it. */
export const cited = {
  article: text.optional().describe('The article that the quote is from.'),
  quote: text
    .optional()
    .describe(
      'The words of the text, letter for letter. Where there are none, a note says what the value is.',
    ),
  note: languages
    .optional()
    .describe('What the value is where nothing was published, or how the text is read.'),
};

/** Which of these go together, for editors; `checkCitation` says the same to people. */
export const citedRules = {
  anyOf: [{ required: ['quote'] }, { required: ['note'] }],
  dependentRequired: { quote: ['article'] },
};
