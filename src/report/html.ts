import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Evaluation } from '../model/evaluation.ts';
import { contentPolicy } from './html/content-policy.ts';
import { Page } from './html/page.tsx';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';

/** For the person who decides: one page that needs nothing else, to read on a screen, on a phone, and on paper. */
export const render = (async (evaluations: readonly Evaluation[], options: RenderOptions) => {
  const policy = await contentPolicy();
  const page = h(Page, {
    evaluations: printableThroughout(evaluations),
    options,
    policy,
  });
  return `<!doctype html>\n${renderToString(page)}\n`;
}) satisfies Render;
