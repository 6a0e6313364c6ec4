import type { Document, Message } from '../../format/document.ts';
import { describeInterval } from '../../replay/describeInterval.ts';
import { describeMoment } from '../../replay/describeMoment.ts';
import { followRoute, type RouteStop } from '../../replay/followRoute.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface RouteListProps {
  readonly index: ScenarioIndex;
  readonly document: Document;
}

/** The way of each message of a document from hand to hand, with the printed times and what lies between them. */
export function RouteList({ index, document }: RouteListProps) {
  const routes = document.messages.map((message) => ({
    message,
    stops: followRoute(message, document.times),
  }));
  return (
    <section className="dossier-part" aria-label="From hand to hand">
      <h3 className="label dossier-part__label">From hand to hand</h3>
      {routes.map(({ message, stops }) => (
        <Route key={message.id} index={index} message={message} stops={stops} named={routes.length > 1} />
      ))}
    </section>
  );
}

interface RouteProps {
  readonly index: ScenarioIndex;
  readonly message: Message;
  readonly stops: readonly RouteStop[];
  readonly named: boolean;
}

function Route({ index, message, stops, named }: RouteProps) {
  return (
    <>
      {named && (
        <h4 className="route__message" dir="auto">
          {message.title}
        </h4>
      )}
      {stops.length === 0 && <p className="route__note">The print has no hand and no hour of its way.</p>}
      <ol className="route">
        {stops.map((stop) => (
          <li
            key={`${stop.lane} ${stop.what} ${stop.printed}`}
            className={stop.moment?.kind === 'hour' ? 'route__stop' : 'route__stop route__stop--soft'}
          >
            {stop.since !== null && <p className="route__since">{describeInterval(stop.since)}</p>}
            <p>
              {stop.lane !== null && (
                <bdi className="route__lane">{lookUp(index.lanes, stop.lane).title}</bdi>
              )}{' '}
              <bdi>{stop.what}</bdi>
            </p>
            {stop.printed !== null && (
              <p className="facts__printed" dir="auto">
                {stop.printed}
              </p>
            )}
            <p className="route__note" dir="auto">
              {stop.moment === null ? 'No time is given' : describeMoment(stop.moment, index.clocks)}
            </p>
            {stop.note !== null && (
              <p className="route__note" dir="auto">
                {stop.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
