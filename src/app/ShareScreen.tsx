import { useState } from 'react';
import { frameSnippet } from '../replay/share/frameSnippet.ts';
import { hostedPage } from '../replay/share/hostedPage.ts';
import { ShareDialog } from '../views/share/ShareDialog.tsx';
import type { Room } from './openRoom.ts';

interface ShareScreenProps {
  readonly room: Room;
  readonly n: number;
  /** The hash of the place in view, and that of the same step in small. */
  readonly place: string;
  readonly small: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The moment in view, to be handed on. */
export function ShareScreen({ room, n, place, small, open, onClose }: ShareScreenProps) {
  const [written, setWritten] = useState('');
  const { title } = room.index.scenario;
  const heading = room.narrations[n]?.heading ?? '';
  const [own = ''] = window.location.href.split('#');
  const page = hostedPage(own) ?? hostedPage(written);
  return (
    <ShareDialog
      heading={heading}
      here={`${own}${place}`}
      shared={
        page === null
          ? null
          : { address: `${page}${place}`, snippet: frameSnippet(page, small, `${title}: ${heading}`) }
      }
      hosted={hostedPage(own) !== null}
      written={written}
      open={open}
      onWrite={setWritten}
      onClose={onClose}
    />
  );
}
