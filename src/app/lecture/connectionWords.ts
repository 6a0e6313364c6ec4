import type { Connection } from '../../replay/lecture/connection.ts';
import type { Role } from '../../replay/lecture/signal.ts';

const OTHER: Readonly<Record<Role, string>> = { hall: 'presenter', presenter: 'hall' };

/** How a window stands to the other, in one sentence. */
export function connectionWords(connection: Connection, joinable: boolean, role: Role): string {
  const other = OTHER[role];
  switch (connection.kind) {
    case 'joined':
      return connection.follows
        ? `Connected; another ${role} window is open, and this one follows it.`
        : `Connected with the ${other} window.`;
    case 'lost':
      return `Not connected: the ${other} window does not answer.`;
    case 'differs':
      return connection.what === 'version'
        ? `Not connected: the ${other} window is of another version. Reload both.`
        : `Not connected: the ${other} window holds another dossier, or another edition of this one.`;
    case 'alone':
      return joinable
        ? `Not connected: no ${other} window is open.`
        : 'Windows cannot be joined here; this one works alone.';
  }
}
