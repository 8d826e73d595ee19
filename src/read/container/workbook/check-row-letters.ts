import { ContainerFault } from '../container-fault.ts';

/** Letters that a row may have: its cells may all name one long text, and stand for gigabytes in a file of some kilobytes. */
const MOST_LETTERS = 20_000_000;

/** Throws a ContainerFault where the cells of a row have more letters than any row of an export. */
export function checkRowLetters(letters: number): void {
  if (letters > MOST_LETTERS) throw new ContainerFault('workbook-damaged');
}
