import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { caveatSentences } from '../caveat-sentences.ts';
import { placeText } from '../place-text.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { problemText } from '../words/problems.ts';
import { sourceRoot } from '../words/sarif.ts';
import { artifactLocation, SOURCE_ROOT } from './artifact-location.ts';
import { findingOf, findings } from './findings.ts';
import { message } from './message.ts';
import { problemRuleId, ruleId, rules } from './rules.ts';

/** What a run is made of: texts that are safe to show, the path as it is, and the name that tells its plan from the others. */
export interface Judged {
  readonly evaluation: Evaluation;
  readonly file: string;
  readonly key: string;
}

/** Makes the run of one plan; its indicators are all among its logical locations, with their figures. */
export function run({ evaluation, file, key }: Judged, language: Language) {
  const { tool, plan, asOf, targetBy, summary, indicators, problems } = evaluation;
  const described = rules(problems, language);
  const indexOf = (id: string) => described.findIndex((rule) => rule.id === id);
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        rules: described,
      },
    },
    automationDetails: { id: `${tool.name}/${key}/` },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: message(sourceRoot[language]) } },
    invocations: [{ executionSuccessful: true }],
    logicalLocations: indicators.map((it) => ({
      name: it.id,
      fullyQualifiedName: qualifiedName(it, key),
      kind: 'object',
      properties: figures(it),
    })),
    results: [
      ...indicators.flatMap((it, index) => result(it, index, { evaluation, file, key }, language)),
      ...problems.map((it, index) => {
        const alike = problems.slice(0, index).filter(({ code }) => code === it.code).length;
        return problemResult(it, alike + 1, { evaluation, file, key }, language);
      }),
    ].map((it) => ({ ...it, ruleIndex: indexOf(it.ruleId) })),
    properties: {
      plan: { id: plan.id, title: plan.title, document: plan.document },
      asOf,
      targetBy,
      summary,
    },
  };
}

function qualifiedName({ id }: Assessment, key: string): string {
  return `${key}/${id}`;
}

function result(
  assessment: Assessment,
  index: number,
  { evaluation, file, key }: Judged,
  language: Language,
) {
  const { status, name, place } = assessment;
  const finding = findingOf(status);
  if (finding === null) return [];
  const said = [
    ...reasonSentences(assessment, evaluation.asOf, language),
    ...caveatSentences(assessment, language),
  ].join(' ');
  const id = ruleId(finding);
  return [
    {
      ruleId: id,
      level: findings[finding],
      message: message(`${name[language]}: ${said}`),
      locations: [
        {
          ...physicalLocation(file, place),
          logicalLocations: [{ fullyQualifiedName: qualifiedName(assessment, key), index }],
        },
      ],
      // the same as long as the indicator breaks the rule, whatever its figures and wherever its line
      partialFingerprints: { 'indicatorRule/v1': `${qualifiedName(assessment, key)}/${id}` },
    },
  ];
}

/**
 * A problem of an export is shown at the plan, with its own place in words: exports are not in the folder that paths are
 * relative to, and GitHub refuses a result without a place.
 */
function problemResult(
  problem: Problem,
  number: number,
  { evaluation, file, key }: Judged,
  language: Language,
) {
  const { place, severity } = problem;
  const isOfPlan = place !== null && place.file === evaluation.plan.file;
  const text = problemText(problem, language);
  const id = problemRuleId(problem);
  return {
    ruleId: id,
    level: severity,
    message: message(place === null || isOfPlan ? text : `${placeText(place)}: ${text}`),
    locations: [physicalLocation(file, isOfPlan ? place : { line: null, column: null })],
    partialFingerprints: { 'indicatorRule/v1': `${key}/${id}/${number}` },
  };
}

function physicalLocation(file: string, { line, column }: Assessment['place']) {
  const region = {
    ...(line === null ? {} : { startLine: line }),
    ...(line === null || column === null ? {} : { startColumn: column }),
  };
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      ...(line === null ? {} : { region }),
    },
  };
}

/** The figures as numbers; the JSON report has the rest. */
function figures(assessment: Assessment) {
  const { name, pillar, owner, unit, status, lastVerdict, exceeded, belowPath, observed, target } =
    assessment;
  const { expected, gap, tolerance, completion } = assessment;
  return {
    name,
    pillar,
    owner,
    unit,
    status,
    lastVerdict,
    exceeded,
    belowPath,
    target,
    observed:
      observed === null
        ? null
        : {
            value: observed.value,
            on: observed.on,
            qualifier: observed.qualifier,
            partial: observed.partial,
            synthetic: observed.synthetic,
          },
    expected,
    gap,
    tolerance,
    completion,
  };
}
