import type { Facts, Problem } from '../../model/problem.ts';
import type { ContainerProblemCode, ReadProblemCode } from '../../model/read-problem.ts';
import { fileProblem, unreadable } from '../read-problem.ts';

/** What stops the opening of a file from deep inside a stream; it never leaves this folder but as a problem. */
export class ContainerFault extends Error {
  readonly code: ContainerProblemCode;
  readonly facts: Facts;

  constructor(code: ContainerProblemCode, facts: Facts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** Makes a problem of what stopped the opening of a file; throws on what is no fault of a file or of the system. */
export function faultProblem(
  error: unknown,
  facts: { readonly file: string; readonly source: string },
): Problem<ReadProblemCode> {
  if (error instanceof ContainerFault) return fileProblem(error.code, { ...facts, ...error.facts });
  return unreadable(error, facts);
}
