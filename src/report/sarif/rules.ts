import type { Problem } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { problemRule, ruleWords } from '../words/sarif.ts';
import { type Finding, findings, type Level } from './findings.ts';
import { type Message, message } from './message.ts';

/** What a finding is of; ids stay the same for ever, in every language. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly defaultConfiguration: { readonly level: Level };
}

/** Gives the id of the rule that an indicator breaks. */
export function ruleId(finding: Finding): string {
  return `lotrinh/${finding}`;
}

/** Gives the id of the rule that a problem breaks. */
export function problemRuleId({ code }: Problem): string {
  return `lotrinh/problem/${code}`;
}

/** Describes every rule that indicators can break, then those that problems of this run break, by code. */
export function rules(problems: readonly Problem[], language: Language): readonly Rule[] {
  const byCode = new Map(problems.map((it) => [it.code, it]));
  return [
    ...(Object.keys(findings) as Finding[]).map((finding) => findingRule(finding, language)),
    ...[...byCode.keys()].toSorted().flatMap((code) => problemRules(byCode.get(code), language)),
  ];
}

function findingRule(finding: Finding, language: Language): Rule {
  const { short, full, help } = ruleWords[finding];
  return {
    id: ruleId(finding),
    name: pascal(finding),
    shortDescription: message(short[language]),
    fullDescription: message(full[language]),
    help: message(help[language]),
    defaultConfiguration: { level: findings[finding] },
  };
}

function problemRules(problem: Problem | undefined, language: Language): readonly Rule[] {
  if (problem === undefined) return [];
  const full = message(problemRule.full[language]);
  return [
    {
      id: problemRuleId(problem),
      name: pascal(problem.code),
      shortDescription: message(problemRule.short[language](problem.code)),
      fullDescription: full,
      help: full,
      defaultConfiguration: { level: problem.severity },
    },
  ];
}

/** Names of rules are to be in Pascal case: "no-data" is NoData. */
function pascal(code: string): string {
  return code.replace(/(?:^|[^a-z0-9]+)([a-z0-9]?)/gi, (_, first: string) => first.toUpperCase());
}
