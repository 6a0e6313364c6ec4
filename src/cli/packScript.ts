import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { atEndOfBody } from './atEndOfBody.ts';
import { startingWhenPainted } from './startAfterPaint.ts';

const SCRIPT = /<script type="module"(?: crossorigin)?>([\s\S]*?)<\/script>/;

/** The name of the one Trusted Types policy that the packed page needs: the policy of its content lets no other in. */
export const UNPACKED = 'unpacked';

/**
 * Opens what is packed and lets it run as what it was, a module in the page. Only that very text can run: the page's
 * policy names its hash, and knows no other way from text to code.
 */
const UNPACK = `async()=>{
const packed=document.getElementById('packed');
const text=atob(packed.text);
const bytes=new Uint8Array(text.length);
for(let at=0;at<bytes.length;at+=1)bytes[at]=text.charCodeAt(at);
const code=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
const policy=window.trustedTypes?.createPolicy('${UNPACKED}',{createScript:(script)=>script});
const script=document.createElement('script');
script.type='module';
script.text=policy?.createScript(code)??code;
packed.replaceWith(script);
}`;

/**
 * The page with its one inline module packed, a third of its size, and opened once the page is painted. It stands at the
 * end of the page, so that nothing that can be read waits for it; throws where the page has no such module.
 */
export function withPackedScript(html: string): string {
  const [script, code] = SCRIPT.exec(html) ?? [];
  if (script === undefined || code === undefined) throw new Error('The page has no inline module to pack.');
  const packed = deflateRawSync(code, { level: 9 }).toString('base64');
  const hash = createHash('sha256').update(code, 'utf8').digest('base64');
  return atEndOfBody(
    html.replace(script, ''),
    [
      `<script type="text/plain" id="packed" data-sha256="${hash}">${packed}</script>\n`,
      `<script>${startingWhenPainted(UNPACK)}</script>\n`,
    ].join(''),
  );
}
