import type { Role } from '../../replay/lecture/signal.ts';

/** What of a window its name and its secret need. */
export type NamedWindow = Pick<Window, 'name' | 'crypto'>;

const NAME_FORM = /^decision-room:(?:hall|presenter):([a-z0-9]{24})$/;
const TOKEN_IN_ADDRESS = /[?&]lecture=([a-z0-9]{24})(?:&|$)/;
const ROLE_IN_ADDRESS = /[?&]view=(hall|presenter)(?:&|$)/;

/** Which window of a lecture an address asks for; null where it asks for none. */
export function roleNamed(hash: string): Role | null {
  const role = ROLE_IN_ADDRESS.exec(hash)?.[1];
  return role === 'hall' || role === 'presenter' ? role : null;
}

/** A lecture is of the record or of a what-if; nothing else of an address concerns it. */
const OF_WHAT_IF = /^what-if(?:-name)?=/;

/** The address of the place that another address names, in a window of a lecture; null for the replay itself. */
export function addressFor(role: Role | null, hash: string, scenario: string): string {
  const [path = '', query = ''] = hash.replace(/^#?\/*/, '').split('?');
  const kept = query.split('&').filter((part) => OF_WHAT_IF.test(part));
  const parts = [...(role === null ? [] : [`view=${role}`]), ...kept];
  return `#/${path === '' ? scenario : path}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}

/**
 * The secret of the lecture that a window belongs to. It stands in the window's name, which outlives a reload and is
 * seen by nobody else; in the address only where a window was opened by hand. A window without one begins a lecture.
 */
export function lectureToken(window: NamedWindow, hash: string): string {
  return TOKEN_IN_ADDRESS.exec(hash)?.[1] ?? NAME_FORM.exec(window.name)?.[1] ?? newToken(window);
}

/** The name of a lecture's window: opening it once more leads to the one that is open. */
export function windowName(role: Role, token: string): string {
  return `decision-room:${role}:${token}`;
}

/** An address with the lecture's secret in it, for a window that is opened by hand. */
export function withToken(address: string, token: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}lecture=${token}`;
}

/** The id of a window, as long as it is open. Of two windows the one that was opened first has the smaller id. */
export function newWindowId(window: Pick<Window, 'crypto'>, born: number): string {
  return `${Math.max(0, Math.trunc(born)).toString(36).padStart(9, '0')}-${newToken(window)}`;
}

function newToken({ crypto }: Pick<Window, 'crypto'>): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => (byte % 36).toString(36) + ((byte >> 3) % 36).toString(36))
    .join('');
}
