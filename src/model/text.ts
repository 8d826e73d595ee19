/** Languages that reports for people speak. Machine formats carry both and are never translated. */
export type Language = 'vi' | 'en';

/** A text in every language that reports speak; what was written in one language stands in both. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
