import type { BesideRecord } from '../../replay/besideRecord.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { AnswerMarkBadge } from '../AnswerMarkBadge.tsx';
import { Dialog } from '../Dialog.tsx';
import { DialogHead } from '../DialogHead.tsx';
// As a text: the style sheet of the first page would carry it to those who see the record alone.
import styles from './BesideRecordDialog.css?inline';

interface BesideRecordDialogProps {
  /** The record's own. */
  readonly index: ScenarioIndex;
  readonly seat: string;
  readonly beside: BesideRecord;
  /** The seat's step in words, and the record's by then. */
  readonly here: Narration;
  readonly there: Narration;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A seat's answers beside the record's, asked for: it shows what the seat does not know. */
export function BesideRecordDialog(props: BesideRecordDialogProps) {
  const { index, seat, beside, here, there, open, onClose } = props;
  const { differing } = beside;
  const moment = here.date === '' ? here.heading.toLowerCase() : here.date;
  return (
    <Dialog label="Beside the record" name="beside" open={open} onClose={onClose}>
      <style href="beside-record" precedence="default">
        {styles}
      </style>
      <DialogHead title="Beside the record" onClose={onClose} />
      <div className="dialog__body beside__body">
        <p>
          This shows what {seat} does not know. The record is taken up to “{there.heading}”
          {there.date !== '' && ` (${there.date})`}.
        </p>
        {differing.length === 0 ? (
          <p>At this moment the record has the same answers.</p>
        ) : (
          <table className="beside__table">
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col" dir="auto">
                  {seat}, {moment}
                </th>
                <th scope="col">Record</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ question, seat: mine, record }) => (
                <tr key={question}>
                  <th scope="row" dir="auto">
                    {lookUp(index.questions, question).title}
                  </th>
                  {[mine, record].map((id, column) => {
                    const { title, mark } = lookUp(lookUp(index.answers, question), id);
                    return (
                      <td key={column === 0 ? 'seat' : 'record'} dir="auto">
                        <span className="beside__whose">{column === 0 ? `${seat}: ` : 'Record: '}</span>
                        {title} <AnswerMarkBadge mark={mark} />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Dialog>
  );
}
