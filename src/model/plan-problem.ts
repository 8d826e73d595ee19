/** Everything that can be wrong with a plan file; the words stand in `report/words/plan-problems.ts`. */
export type PlanProblemCode =
  // The file as YAML
  | 'yaml-syntax'
  | 'colon-slip'
  | 'file-too-large'
  | 'nested-too-deep'
  | 'too-many-aliases'
  | 'duplicate-key'
  | 'bad-key'
  | 'not-a-plan'
  | 'curly-quotes'
  | 'too-many-items'
  // The shape of what is written
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-shape'
  | 'wrong-form'
  | 'unknown-version'
  | 'number-slip'
  | 'unquoted-number'
  | 'blank-text'
  | 'empty-list'
  | 'invalid-value'
  | 'out-of-range'
  | 'not-plain-number'
  | 'not-a-day'
  | 'impossible-day'
  | 'bad-id'
  | 'duplicate-id'
  | 'duplicate-entry'
  // The plan as a whole
  | 'period-out-of-order'
  | 'unknown-timezone'
  | 'unused-article'
  | 'unused-source'
  // Sources and columns
  | 'glob-outside'
  | 'unknown-column'
  | 'required-and-optional'
  | 'required-and-blank'
  | 'latest-by-without-key'
  | 'latest-by-letters'
  | 'code-without-values'
  | 'duplicate-label'
  | 'unknown-code'
  | 'duplicate-header'
  | 'format-missing'
  | 'bad-format'
  | 'formats-disagree'
  | 'key-not-for-type'
  // Indicators
  | 'unknown-pillar'
  | 'unknown-article'
  | 'unknown-tier'
  | 'tiers-missing'
  | 'tiers-unused'
  | 'trajectory-not-step'
  | 'compound-needs-one-sign'
  | 'note-missing'
  | 'quote-without-article'
  | 'quote-not-nfc'
  | 'not-one-comparator'
  | 'mixed-scales'
  | 'opposite-directions'
  | 'milestones-out-of-order'
  | 'milestones-on-one-day'
  | 'milestone-backwards'
  | 'baseline-not-first'
  | 'baseline-past-target'
  // Measures
  | 'unknown-source'
  | 'not-one-measure'
  | 'key-not-for-latest'
  | 'share-not-percent'
  | 'column-wrong-type'
  | 'codes-not-allowed';

/** What a place in a plan file should hold. */
export type PlanShape =
  | 'text'
  | 'condition'
  | 'number'
  | 'whole-number'
  | 'yes-no'
  | 'list'
  | 'mapping'
  | 'languages'
  | 'text-or-list'
  | 'period-end'
  | 'tolerance'
  | 'baseline-value'
  | 'tier-value'
  | 'yes-no-value';

/** What a place in a plan file holds instead. */
export type PlanFound = 'nothing' | 'text' | 'number' | 'yes-no' | 'list' | 'mapping';

/** Why something that looks like a number is not the one wanted. */
export type NumberSlip = 'quotes' | 'comma' | 'percent' | 'grouped' | 'not-finite' | 'fraction';

/** Texts of a fixed form. */
export type PlanForm = 'period-end' | 'tolerance' | 'duration';

/** Why a text is not YAML, as the parser names it. */
export type YamlReason =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN';
