/** Everything a reader can ask for by key; buttons, keyboard and the list of keys are drawn from here. */
export type CommandId =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'close'
  | 'keys'
  | 'play'
  | 'black'
  | 'full-screen'
  | 'presenter'
  | 'share'
  | 'overview'
  | 'compare'
  | 'search'
  | 'trace';

export interface Command {
  readonly id: CommandId;
  readonly label: string;
  /** Keys that always act. */
  readonly keys: readonly Key[];
  /** Keys that a reader can switch off (WCAG 2.1.4, character key shortcuts). */
  readonly letters: readonly Key[];
  /** Set where a held key asks for it again and again. */
  readonly repeats?: true;
}

export interface Key {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  readonly shift?: boolean;
  /** As the list of keys names it. */
  readonly name: string;
}

export const COMMANDS: readonly Command[] = [
  {
    id: 'next',
    label: 'Next step',
    keys: [
      { key: 'ArrowRight', name: 'Right arrow' },
      { key: 'PageDown', name: 'Page down' },
      { key: ' ', name: 'Space' },
    ],
    letters: [{ key: 'j', name: 'J' }],
    repeats: true,
  },
  {
    id: 'previous',
    label: 'Previous step',
    keys: [
      { key: 'ArrowLeft', name: 'Left arrow' },
      { key: 'PageUp', name: 'Page up' },
      { key: ' ', shift: true, name: 'Shift and Space' },
    ],
    letters: [{ key: 'k', name: 'K' }],
    repeats: true,
  },
  { id: 'first', label: 'To the opening', keys: [{ key: 'Home', name: 'Home' }], letters: [] },
  { id: 'last', label: 'To the last step', keys: [{ key: 'End', name: 'End' }], letters: [] },
  { id: 'play', label: 'Play or pause', keys: [], letters: [{ key: 'p', name: 'P' }] },
  { id: 'overview', label: 'List of all steps', keys: [], letters: [{ key: 'o', name: 'O' }] },
  {
    id: 'trace',
    label: 'Trace: where an answer comes from',
    keys: [],
    letters: [{ key: 't', name: 'T' }],
  },
  { id: 'search', label: 'Search the dossier', keys: [], letters: [{ key: '/', name: '/' }] },
  {
    id: 'compare',
    label: 'Report beside source, at this step; again for the next one',
    keys: [],
    letters: [{ key: 'c', name: 'C' }],
  },
  {
    id: 'black',
    label: 'Black screen; any key brings the page back',
    keys: [],
    letters: [
      { key: 'b', name: 'B' },
      { key: '.', name: 'Full stop' },
    ],
  },
  { id: 'full-screen', label: 'Full screen', keys: [], letters: [{ key: 'f', name: 'F' }] },
  { id: 'presenter', label: 'Presenter window', keys: [], letters: [{ key: 's', name: 'S' }] },
  {
    id: 'share',
    label: 'Link to this moment, as an address, a QR code or a frame',
    keys: [],
    letters: [{ key: 'l', name: 'L' }],
  },
  {
    id: 'keys',
    label: 'List of keys',
    keys: [
      { key: 'F1', name: 'F1' },
      { key: '?', name: '?' },
    ],
    letters: [],
  },
  { id: 'close', label: 'Close what is open', keys: [{ key: 'Escape', name: 'Esc' }], letters: [] },
];
