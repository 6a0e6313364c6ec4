import type { Stretch } from './findPassage.ts';
import type { VoiceSpan } from './resolveVoices.ts';

/** The innermost voice that speaks a whole stretch of text, or null where none does. */
export function innermostVoice(voices: readonly VoiceSpan[], { start, end }: Stretch): VoiceSpan | null {
  let innermost: VoiceSpan | null = null;
  for (const voice of voices) {
    if (voice.start > start || voice.end < end) continue;
    if (innermost === null || voice.end - voice.start < innermost.end - innermost.start) innermost = voice;
  }
  return innermost;
}

/** The first voice that begins or ends inside a stretch: more than one speaker then has a part in it. */
export function voiceWithin(voices: readonly VoiceSpan[], { start, end }: Stretch): VoiceSpan | null {
  const cuts = (at: number) => at > start && at < end;
  return voices.find((voice) => cuts(voice.start) || cuts(voice.end)) ?? null;
}
