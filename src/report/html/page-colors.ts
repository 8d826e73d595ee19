import type { Status } from '../../model/assessment.ts';

/** What colours of the page are for. */
export type ColorRole =
  /** Behind everything. */
  | 'paper'
  /** Behind what stands apart: the filters, headings of tables. */
  | 'shade'
  | 'ink'
  /** Days, owners, units: what is read second. */
  | 'quiet'
  /** Lines between things; says nothing by itself. */
  | 'rule'
  /** Edges of fields and marks, which have to be seen. */
  | 'edge'
  /** Links, and what has the focus. */
  | 'accent'
  /** Of the bar of statuses: what is written upon their colours. */
  | 'on-status'
  | Status;

/**
 * The colours of the page on a light and on a dark screen. Texts keep a contrast of 4.5 to 1 against what is behind them, marks
 * and edges 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); a test computes both.
 */
export const pageColors = {
  light: {
    paper: '#ffffff',
    shade: '#f5f4ef',
    ink: '#1c2126',
    quiet: '#59626c',
    rule: '#dddad2',
    edge: '#7c838b',
    accent: '#17518a',
    'on-status': '#ffffff',
    met: '#1d6b3f',
    'on-track': '#2a6f86',
    'at-risk': '#8a5a00',
    behind: '#b03a1e',
    missed: '#82182f',
    stale: '#6b4f8d',
    'no-data': '#5d6670',
    'not-due': '#54708c',
    'not-applicable': '#6d6a63',
  },
  dark: {
    paper: '#15191d',
    shade: '#1e242a',
    ink: '#e7e5df',
    quiet: '#a9b1b9',
    rule: '#343c44',
    edge: '#7e8791',
    accent: '#8ec1f2',
    'on-status': '#12161a',
    met: '#7fcf9c',
    'on-track': '#7ec4da',
    'at-risk': '#e5b45a',
    behind: '#f2957a',
    missed: '#f08aa0',
    stale: '#c3a6e6',
    'no-data': '#b3bcc5',
    'not-due': '#a3bdd8',
    'not-applicable': '#bcb8ae',
  },
} satisfies Record<'light' | 'dark', Record<ColorRole, string>>;
