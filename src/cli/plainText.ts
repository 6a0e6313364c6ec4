import type { Plugin } from 'vite';
import type { Scenario } from '../format/scenario.ts';
import { dossierText } from './dossierText.ts';
import type { ScenarioFolders } from './scenarioFolders.ts';

/** Where the page names the plain texts: at the end of what it says while the replay has not started. */
const PLACE = '<!-- plain texts -->';

/** Text files carry no character set, and servers seldom say one; with this mark at the start every browser knows it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes every scenario's plain text for readers whose browser cannot start the replay, and links to it from the page:
 * beside the page, or, where the page has to be all in one file, at its end.
 */
export function plainText(folders: ScenarioFolders, oneFile: boolean): Plugin {
  return {
    name: 'plain-text',
    apply: 'build',
    generateBundle() {
      if (oneFile) return;
      for (const scenario of readable(folders)) {
        const source = BYTE_ORDER_MARK + dossierText(scenario);
        this.emitFile({ type: 'asset', fileName: fileOf(scenario), source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => withPlainTexts(html, readable(folders), oneFile),
    },
  };
}

/** The page with its links, and in the one file with what they lead to; throws where the page has no place for them. */
export function withPlainTexts(html: string, scenarios: readonly Scenario[], oneFile: boolean): string {
  if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} to write the links at.`);
  const href = (scenario: Scenario) => (oneFile ? `#${scenario.id}.txt` : `./${fileOf(scenario)}`);
  const links = scenarios.map((scenario) => `<a href="${href(scenario)}">${escaped(scenario.title)}</a>`);
  const sentence = links.length === 0 ? '' : `All of it can be read as plain text: ${links.join(', ')}.`;
  const linked = html.replace(PLACE, () => sentence);
  if (!oneFile) return linked;
  const texts = scenarios.map(
    (scenario) => `<pre class="plain-text" id="${fileOf(scenario)}">${escaped(dossierText(scenario))}</pre>`,
  );
  return linked.replace('</body>', () => `${texts.join('\n')}\n${PLAIN_TEXT_STYLE}</body>`);
}

/** Out of sight until a link leads to it. */
const PLAIN_TEXT_STYLE =
  '<style>.plain-text{max-width:44rem;margin:0 auto;padding:1rem;white-space:pre-wrap}.plain-text:not(:target){display:none}</style>';

function readable(folders: ScenarioFolders): readonly Scenario[] {
  return folders.ids().flatMap((id) => {
    const compilation = folders.compilation(id);
    return compilation.kind === 'scenario' ? [compilation.scenario] : [];
  });
}

function fileOf({ id }: Scenario): string {
  return `${id}.txt`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
