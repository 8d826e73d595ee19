import type { ChangeKind } from '../../model/changes.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';

/** One indicator that is not as it was. */
export interface ChangeLine {
  readonly id: string;
  readonly kind: ChangeKind;
  /** Stands before the line, so that nothing is told by colour alone; one cell wide. */
  readonly symbol: string;
  /** What became of it: "Mới chậm tiến độ". */
  readonly said: string;
  readonly name: string;
  /** How: "60,1% → 61,97% (+1,87 điểm %); đúng tiến độ → chậm tiến độ". */
  readonly text: string;
}

/** What changed since an earlier report, in words. */
export interface ChangesView {
  /** "Thay đổi so với báo cáo ngày 30/09/2024". */
  readonly title: string;
  /** One sentence with the counts; says so where nothing changed. */
  readonly summary: string;
  /** The indicators whose status or target is not as it was, the bad news first. */
  readonly lines: readonly ChangeLine[];
}

/** Puts words to what changed since an earlier report; null where none was given to compare with. */
export function changesView(_evaluation: Evaluation, _language: Language): ChangesView | null {
  return null;
}
