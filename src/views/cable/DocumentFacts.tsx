import type { ReactNode } from 'react';
import type { Document, Party } from '../../format/document.ts';
import { describeMoment } from '../../replay/describeMoment.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type ComparedWith, comparedWith } from '../compare/comparedWith.ts';
import { partLabel } from '../partLabel.ts';
import { type ReferenceAddress, ReferenceList } from './ReferenceList.tsx';
import './DocumentFacts.css';

interface DocumentFactsProps {
  readonly index: ScenarioIndex;
  readonly document: Document;
  /** The address of a comparison. */
  readonly comparedAddress: (pair: string) => string;
  readonly referenceAddress: ReferenceAddress;
  /** Its title, where a page holds several documents. */
  readonly of?: string | undefined;
}

/** What is known about a document: who, to whom, when, in which copies, from which archive. */
export function DocumentFacts(props: DocumentFactsProps) {
  const { index, document, comparedAddress, referenceAddress, of } = props;
  const { author, addressee, via, date, place, times, numbers, copies } = document;
  const compared = comparedWith(index.scenario.compared, document);
  return (
    <section className="facts" aria-label={partLabel('About this document', of)}>
      <h3 className="label facts__label">About this document</h3>
      <dl className="facts__list">
        <Fact name="Author" shown={author.length > 0}>
          <Parties index={index} parties={author} />
        </Fact>
        <Fact name="Addressee" shown={addressee.length > 0}>
          <Parties index={index} parties={addressee} />
        </Fact>
        <Fact name="Via" shown={via.length > 0}>
          <Parties index={index} parties={via} />
        </Fact>
        <Fact name="Date" shown>
          {describeMoment(date, index.clocks)}
        </Fact>
        <Fact name="Place" shown={place.printed !== null || place.place !== null}>
          {place.printed !== null && <Printed words={place.printed} />}
          {place.place !== null && <Editor words={lookUp(index.places, place.place).name} />}
          {place.note !== null && <Editor words={place.note} />}
        </Fact>
        {times.map(({ what, printed, moment, note }) => (
          <Fact key={what + printed} name={what} shown>
            <Printed words={printed} />
            <Editor words={describeMoment(moment, index.clocks)} />
            {note !== null && <Editor words={note} />}
          </Fact>
        ))}
        <Fact name="Numbers" shown={numbers.length > 0}>
          {numbers.map(({ printed, of }) => (
            <span key={printed + of} className="facts__entry">
              <Printed words={printed} />
              <Editor words={of} />
            </span>
          ))}
        </Fact>
        <Fact name="Copies" shown={copies !== null}>
          {copies?.printed.map((line) => (
            <Printed key={line} words={line} />
          ))}
          {copies !== null && copies.note !== null && <Editor words={copies.note} />}
        </Fact>
        <Fact name="Compared with" shown={compared.length > 0}>
          {compared.map((line) => (
            <ComparedLink key={line.first} index={index} line={line} address={comparedAddress(line.first)} />
          ))}
        </Fact>
        <Fact name="Archive" shown={document.reference !== ''}>
          <Printed words={document.reference} />
        </Fact>
        <Fact name="Translator" shown={document.translator !== ''}>
          {document.translator}
        </Fact>
        <Fact name="Source" shown>
          {lookUp(index.sources, document.source).title}
        </Fact>
        <Fact name="Rights" shown={document.rights !== ''}>
          {document.rights}
        </Fact>
      </dl>
      <ReferenceList index={index} references={document.references} addressOf={referenceAddress} />
      {document.apparatus !== '' && (
        <details className="facts__apparatus">
          <summary>What the source page prints around it</summary>
          <p dir="auto">{document.apparatus}</p>
        </details>
      )}
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}

function Fact({ name, shown, children }: FactProps) {
  if (!shown) return null;
  return (
    <div className="facts__fact">
      <dt dir="auto">{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

interface ComparedLinkProps {
  readonly index: ScenarioIndex;
  readonly line: ComparedWith;
  readonly address: string;
}

function ComparedLink({ index, line, address }: ComparedLinkProps) {
  const title =
    line.message === null ? 'parts of it with each other' : lookUp(index.messages, line.message).title;
  return (
    <a className="facts__entry" href={address} dir="auto">
      {title}
      {line.count > 1 && `: ${line.count} times`}
    </a>
  );
}

function Parties({ index, parties }: { readonly index: ScenarioIndex; readonly parties: readonly Party[] }) {
  return parties.map(({ person, printed, identified }) => {
    const { name } = lookUp(index.people, person);
    return (
      <span key={person} className="facts__entry">
        {printed !== null && printed !== name && <Printed words={printed} />}
        <bdi>{name}</bdi>
        {identified !== null && <Editor words={identified} />}
      </span>
    );
  });
}

function Printed({ words }: { readonly words: string }) {
  return (
    <span className="facts__printed" dir="auto">
      {words}
    </span>
  );
}

function Editor({ words }: { readonly words: string }) {
  return (
    <span className="facts__editor" dir="auto">
      {words}
    </span>
  );
}
