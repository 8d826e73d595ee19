import type { Evaluation } from '../../../src/model/evaluation.ts';
import { hostile, hostileText } from '../fixtures/hostile.ts';

/** What would run, load or close something, were it not taken for text; it says so by `window.attacked`. */
export const attacks = [
  '"><img src=x onerror="window.attacked=1">',
  "'><svg onload=window.attacked=1>",
  '</script><script>window.attacked=1</script>',
  '</style><style>*{display:none}</style>',
  '</title></textarea><iframe src="javascript:parent.attacked=1"></iframe>',
  '<!--><a href="javascript:window.attacked=1" autofocus onfocus="window.attacked=1">x</a>',
  ']]><base href="https://example.invalid/"><link rel=stylesheet href="https://example.invalid/x.css">',
  '{{constructor.constructor("window.attacked=1")()}}',
].join(' ');

/** The hostile evaluation with attacks on a page in each of its texts, and in every address. */
export function attacked(): Evaluation {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const evaluation = JSON.parse(
    JSON.stringify(hostile()).replaceAll(inJson(hostileText), inJson(attacks)),
  ) as Evaluation;
  const articles = [attacks, 'long'].map((id) => ({
    id,
    title: attacks,
    publisher: attacks,
    published: null,
    url: 'javascript:window.attacked=1',
    note: attacks,
  }));
  return { ...evaluation, plan: { ...evaluation.plan, id: attacks, articles } };
}
