import type { Document, Hand, Message, Party, Reference, Voice } from '../../format/document.ts';
import type { Moments } from '../dates/resolveMoments.ts';
import type {
  DocumentFile,
  WrittenHand,
  WrittenMessage,
  WrittenParty,
  WrittenReference,
} from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import { innermostVoice } from '../passages/innermostVoice.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import type { VoiceSpan } from '../passages/resolveVoices.ts';
import { voiceLabel } from '../passages/voiceLabel.ts';
import { type NumberedPassages, sure } from './numberPassages.ts';

export interface DocumentParts {
  readonly draft: Draft;
  readonly resolved: Resolved;
  readonly moments: Moments;
  readonly numbered: NumberedPassages;
}

/** Puts one document together. */
export function buildDocument(document: DocumentFile, parts: DocumentParts): Document {
  const { head, text } = document;
  const { moments, numbered } = parts;
  return {
    id: head.id.value,
    title: head.title.value,
    kind: head.kind.value,
    source: head.source.value,
    text,
    apparatus: head.apparatus?.value ?? '',
    numbers: head.numbers.map(({ printed, of }) => ({ printed: printed.value, of: of.value })),
    author: head.author.map(buildParty),
    addressee: head.addressee.map(buildParty),
    via: head.via.map(buildParty),
    date: sure(moments.get(head.date)),
    place: {
      printed: head.place.printed?.value ?? null,
      place: head.place.place?.value ?? null,
      note: head.place.note?.value ?? null,
    },
    times: head.times.map(({ what, printed, at, note }) => ({
      what: what.value,
      printed: printed.value,
      moment: sure(moments.get(at)),
      note: note?.value ?? null,
    })),
    copies:
      head.copies === null
        ? null
        : {
            printed: head.copies.printed.map(({ value }) => value),
            holders: head.copies.holders.map(({ value }) => value),
            note: head.copies.note?.value ?? null,
          },
    reference: head.reference.value,
    archives: head.archives.map(({ archive, location }) => ({
      archive: archive.value,
      location: location?.value ?? null,
    })),
    translator: head.translator.value,
    translators: head['translated-by'].map(({ value }) => value),
    rights: head.rights.value,
    badges: head.badges.map(({ kind, text: words }) => ({ kind: kind.value, text: words.value })),
    flags: head.flags.map(({ at, text: words, arithmetic }) => ({
      passages: at.map((passage) => numbered.idOf(passage)),
      text: words.value,
      arithmetic: arithmetic?.value ?? null,
    })),
    footnotes: head.footnotes.map(({ at, text: words, basis }, n) => ({
      n: n + 1,
      passage: at === null ? null : numbered.idOf(at),
      text: words.value,
      basis,
    })),
    messages: head.messages.map((message) => buildMessage(message, document, parts)),
    references: head.references.map((reference) => buildReference(reference, document, parts)),
  };
}

function buildParty({ printed, person, identified }: WrittenParty): Party {
  return { printed: printed?.value ?? null, person: person.value, identified: identified?.value ?? null };
}

function buildMessage(message: WrittenMessage, document: DocumentFile, parts: DocumentParts): Message {
  const { draft, moments, numbered, resolved } = parts;
  const voices = (resolved.voices.get(document) ?? [])
    .filter((voice) => voice.message === message)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => buildVoice(span, draft));
  return {
    id: message.id.value,
    document: document.head.id.value,
    title: message.title.value,
    author: message.author.value,
    coAuthors: message['co-authors'].map(({ value }) => value),
    addressee: message.addressee.value,
    coAddressees: message['co-addressees'].map(({ value }) => value),
    via: message.via.map(({ value }) => value),
    written: sure(moments.get(message.written)),
    voices,
    route: message.route.map(({ lane, what, at }) => ({
      lane: lane.value,
      what: what.value,
      moment: at === null ? null : sure(moments.get(at)),
    })),
    hands: message.hands.map((hand) => buildHand(hand, voices, moments, numbered)),
  };
}

function buildVoice({ speaker, addressee, label, start, end }: VoiceSpan, { scenario }: Draft): Voice {
  return {
    speaker: speaker.value,
    addressee: addressee.value,
    label: label ?? voiceLabel(speaker.value, addressee.value, scenario.people),
    start,
    end,
  };
}

function buildHand(
  { seat, form, from, limit, note, title, hears }: WrittenHand,
  voices: readonly Voice[],
  moments: Moments,
  numbered: NumberedPassages,
): Hand {
  return {
    seat: seat.value,
    form: form.value,
    from: from === null ? null : sure(moments.get(from)),
    limit: limit === null ? null : numbered.idOf(limit),
    note: note?.value ?? null,
    ...(title === null ? {} : { title: title.value }),
    ...(hears.length === 0 ? {} : { hears: voicesNamed(hears, voices) }),
  };
}

function voicesNamed(labels: WrittenHand['hears'], voices: readonly Voice[]): readonly number[] {
  const named = new Set(labels.map(({ value }) => value));
  return voices.flatMap(({ label }, place) => (named.has(label) ? [place] : []));
}

function buildReference(
  reference: WrittenReference,
  document: DocumentFile,
  parts: DocumentParts,
): Reference {
  const { resolved, numbered } = parts;
  const { at, relation, to, status, note, basis } = reference;
  const speaking = innermostVoice(resolved.voices.get(document) ?? [], sure(resolved.extents.get(at)));
  return {
    document: document.head.id.value,
    message: speaking?.message.id.value ?? null,
    passage: numbered.idOf(at),
    relation: relation.value,
    target: to.value,
    status: status.value,
    note: note?.value ?? null,
    basis,
  };
}
