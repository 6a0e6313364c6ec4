import { type Folded, foldSpace } from '../../format/foldSpace.ts';
import type { PersonId } from '../../format/ids.ts';
import type { DocumentFile, WrittenMessage } from '../files/documentFile.ts';
import type { Findings, Located, Spot } from '../findings.ts';
import { reportVoiceBounds } from '../rules/voiceBounds.ts';
import { findPassage, type Stretch } from './findPassage.ts';

/** A stretch of text with one speaker, and the message it belongs to. */
export interface VoiceSpan extends Stretch {
  readonly message: WrittenMessage;
  readonly speaker: Located<PersonId>;
  readonly addressee: Located<PersonId>;
  /** Null where the author gives none. */
  readonly label: string | null;
  readonly spot: Spot;
}

/** Finds the voices of a document by their first and last words. */
export function resolveVoices(
  document: DocumentFile,
  folded: Folded,
  findings: Findings,
): readonly VoiceSpan[] {
  return document.head.messages.flatMap((message) =>
    writtenVoices(message).flatMap((voice) => {
      const stretch = findVoice(voice, document, folded, findings);
      if (stretch === null) return [];
      const { speaker, addressee, label, spot } = voice;
      return [{ ...stretch, message, speaker, addressee, label, spot }];
    }),
  );
}

interface Bounds {
  readonly speaker: Located<PersonId>;
  readonly addressee: Located<PersonId>;
  readonly label: string | null;
  readonly begins: Located<string>;
  readonly ends: Located<string>;
  readonly spot: Spot;
}

/** The long form as it is, the short form as one voice. */
function writtenVoices(message: WrittenMessage): readonly Bounds[] {
  const { author: speaker, addressee, begins, ends, voices } = message;
  if (voices.length > 0) return voices.map((voice) => ({ ...voice, label: voice.label?.value ?? null }));
  if (begins === null || ends === null) return [];
  return [{ speaker, addressee, label: message.title.value, begins, ends, spot: begins.at }];
}

/** From the one place of the first words to the end of the first place of the last words after it. */
function findVoice(
  { begins, ends }: Bounds,
  document: DocumentFile,
  folded: Folded,
  findings: Findings,
): Stretch | null {
  if (begins.value === '' || ends.value === '') return null;
  const beginning = findPassage({ exact: begins.value, prefix: null, suffix: null }, folded, document.text);
  if (beginning.kind !== 'found') {
    const places = beginning.kind === 'several' ? beginning.places : [];
    reportVoiceBounds('begins', begins, places, document, folded, findings);
    return null;
  }
  const { start, end: beginningEnd } = beginning.extent;
  const last = foldSpace(ends.value).trim();
  for (let at = folded.text.indexOf(last); at >= 0; at = folded.text.indexOf(last, at + 1)) {
    const end = (folded.offsets[at + last.length - 1] ?? 0) + 1;
    if ((folded.offsets[at] ?? 0) >= start && end >= beginningEnd) return { start, end };
  }
  reportVoiceBounds('ends', ends, [], document, folded, findings);
  return null;
}
