import { type ReactNode, Suspense, use } from 'react';
import type { OutsideFact } from '../../format/scenario.ts';
import type { Room } from '../openRoom.ts';

interface ToldPartProps {
  readonly room: Room;
  /** What of the epilogue is told, by its id. */
  readonly told: string;
  readonly draw: (fact: OutsideFact, facts: readonly OutsideFact[]) => ReactNode;
}

/** A fact of the epilogue, whose words are fetched when the first one is told; `draw` is given all of them, too. */
export function ToldPart(props: ToldPartProps) {
  return (
    <Suspense fallback={null}>
      <Told {...props} />
    </Suspense>
  );
}

function Told({ room, told, draw }: ToldPartProps) {
  const { outside } = use(room.later.more());
  const facts = room.index.scenario.epilogue.flatMap((id) => outside.filter((fact) => fact.id === id));
  const fact = facts.find(({ id }) => id === told);
  return fact === undefined ? null : draw(fact, facts);
}
