import type { Scenario } from '../../format/scenario.ts';
import { PROGRAM } from '../../replay/cite/programName.ts';

interface PaperEndProps {
  readonly scenario: Scenario;
  /** Whether the sources may be named: their titles tell what comes, and of a seat's paper what it did not have. */
  readonly sourced: boolean;
  /** Of the dossier, spelled out. */
  readonly address: string;
}

/** The last lines of a sheet: the sources with their addresses spelled out, who gave the texts, under which rights. */
export function PaperEnd({ scenario: { sources, credits, rights }, sourced, address }: PaperEndProps) {
  return (
    <section className="paper-end" aria-label="Sources and rights">
      {sourced && <h3 className="paper-heading">Sources and rights</h3>}
      {sourced && (
        <ul>
          {sources.map(({ id, title, url }) => (
            <li key={id} dir="auto">
              {title}
              {url !== null && <span className="paper__address"> {url}</span>}
            </li>
          ))}
          {credits.map((credit) => (
            <li key={credit} dir="auto">
              {credit}
            </li>
          ))}
        </ul>
      )}
      {rights !== '' && <p dir="auto">{rights}</p>}
      <p>
        Printed from {PROGRAM}: <span className="paper__address">{address}</span>
      </p>
    </section>
  );
}
