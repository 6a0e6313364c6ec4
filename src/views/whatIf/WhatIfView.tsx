import type { ReactNode } from 'react';
import { AnswersBeside } from './AnswersBeside.tsx';
import type { Held } from './heldBy.ts';
import type { MessageInWhatIf } from './hold.ts';
import { OutcomeList } from './OutcomeList.tsx';
import { RunsPicture } from './RunsPicture.tsx';
import type { RunAt } from './runAt.ts';
// As a text: the style sheet of the first page would carry it to those who never ask what if.
import styles from './whatIf.css?inline';

/** What is said of a what-if as a whole, in sentences. */
export interface ToldOfWhatIf {
  /** Where it and the record part, and what ends elsewhere. */
  readonly parting: readonly string[];
  /** What the step in view moves in the record, and not here. */
  readonly unmoved: readonly string[];
  readonly assumptions: readonly { readonly sentence: string; readonly basis: string | null }[];
}

interface WhatIfViewProps {
  /** The record, the what-if, and what else it is compared with, all at one moment. */
  readonly runs: readonly [RunAt, RunAt, ...RunAt[]];
  /** The what-if's step in view. */
  readonly n: number;
  /** The steps of the record that the what-if does not have, and which of them is looked at; null for none. */
  readonly moments: readonly { readonly n: number; readonly title: string }[];
  readonly missed: number | null;
  readonly messages: readonly MessageInWhatIf[];
  /** What is to be said of the what-if as a whole; null where nothing is withheld or delayed. */
  readonly told: ToldOfWhatIf | null;
  /** The address of what the model depends on. */
  readonly depends: string;
  /** The longest delay, in minutes. */
  readonly most: number;
  /** Naming, sharing, keeping, comparing. */
  readonly tools: ReactNode;
  readonly onMissed: (n: number | null) => void;
  readonly onHeld: (message: MessageInWhatIf, held: Held, control: string) => void;
}

/** What if: the record and a run of the model above one another, where they part, and what becomes of every message. */
export function WhatIfView(props: WhatIfViewProps) {
  const { runs, n, moments, missed, messages, told, most } = props;
  const { onMissed, onHeld } = props;
  const [record, { replay }] = runs;
  return (
    <main
      className="what-if"
      data-step={n}
      data-steps={replay.steps.length}
      data-message={replay.steps[n - 1]?.message ?? ''}
    >
      <style href="what-if" precedence="default">
        {styles}
      </style>
      <h2 id="what-if-title" className="what-if__title" tabIndex={-1}>
        What if
      </h2>
      <p className="what-if__claim">
        Withhold a message, or let it come later: what answers it goes with it, by the documents’ own links.
        This is a property of this model of the record, and no claim about history.{' '}
        <a className="what-if__depends" href={props.depends}>
          What does this model depend on?
        </a>
      </p>
      {props.tools}
      {told !== null && (
        <div className="what-if__parting" dir="auto">
          {told.parting.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <RunsPicture runs={runs} messages={messages} most={most} onHeld={onHeld} />
      <p className="what-if__help not-printed">
        Pull a line of the what-if to the right, or go to it with the Tab key: Up and Down choose a message,
        Left and Right move it by an hour, Page Up and Page Down by a day, Delete withholds it or brings it
        back, Home takes back what you did, Enter goes to its step. The list below does the same.
      </p>
      <h3 className="what-if__heading">The answers side by side</h3>
      {moments.length > 0 && (
        <label className="what-if__moment">
          When{' '}
          <select
            className="control"
            value={missed ?? ''}
            onChange={({ target: { value } }) => onMissed(value === '' ? null : Number(value))}
          >
            <option value="">at this step</option>
            {moments.map((moment) => (
              <option key={moment.n} value={moment.n} dir="auto">
                the record has come to step {moment.n}, which is never sent here: {moment.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <AnswersBeside index={record.index} runs={runs} />
      {told?.unmoved.map((sentence) => (
        <p key={sentence} className="what-if__unmoved" dir="auto">
          {sentence}
        </p>
      ))}
      <h3 className="what-if__heading">What becomes of every message</h3>
      <OutcomeList messages={messages} onHeld={onHeld} />
      {told !== null && (
        <>
          <h3 className="what-if__heading">What is assumed</h3>
          {told.assumptions.length === 0 && <p className="what-if__help">Nothing beyond the print.</p>}
          <ul className="what-if__assumed">
            {told.assumptions.map(({ sentence, basis }) => (
              <li key={sentence} dir="auto">
                {sentence} {basis}
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
