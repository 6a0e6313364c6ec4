import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { WORKER_POLICY } from '../format/workerPolicy.ts';
import { changeBuiltPages } from './changeBuiltPages.ts';
import { UNPACKED } from './packScript.ts';

/** Where the policy goes: before anything that it governs. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Writes a Content-Security-Policy into every built page: nothing may be loaded but what lies beside the page, no
 * request may be made, and no script runs but the ones that were built, a worker from beside the page among them; of a
 * packed one, what it unpacks to.
 * Inline styles stay allowed: the prerendered page carries positions in `style` attributes.
 */
export function contentPolicy(): Plugin {
  return changeBuiltPages('content-policy', withPolicy);
}

/** The page with its policy; throws where the page has no character set line to put it after. */
export function withPolicy(html: string): string {
  if (!html.includes(CHARSET)) throw new Error(`The page has no ${CHARSET} to put the policy after.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${meta}`);
}

function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)];
  const packed = (attributes: string) => /\sdata-sha256="([^"]*)"/.exec(attributes)?.[1];
  const hashes = inline.map(
    ([, attributes = '', code = '']) => `'sha256-${packed(attributes) ?? sha256(code)}'`,
  );
  const unpacks = inline.some(([, attributes = '']) => packed(attributes) !== undefined);
  // A page that holds everything itself needs nothing from beside it.
  const beside = unpacks ? [] : ["'self'"];
  return [
    "default-src 'none'",
    ['script-src', ...beside, ...hashes].join(' '),
    `worker-src ${unpacks ? "'none'" : "'self'"}`,
    ['style-src', ...beside, "'unsafe-inline'"].join(' '),
    ['font-src', ...beside, 'data:'].join(' '),
    ['img-src', ...beside, 'data:'].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${unpacks ? UNPACKED : WORKER_POLICY}`,
  ].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
