import {
  type Ref,
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { QuestionId } from '../../format/ids.ts';
import type { Flip } from '../prepared/flip.ts';
import { PreparedSteps } from '../prepared/PreparedSteps.tsx';
import { useStepsBeside } from '../prepared/useStepsBeside.ts';
import { useFrameSize } from '../timetable/useFrameSize.ts';
import { AnswerSheet, HeadSheet } from './ChartSheets.tsx';
import { type Camera, kept, opening, panBy, reveal, whole, zoomAt } from './camera.ts';
import type { Frame } from './chartLayout.ts';
import type { RegionSituation } from './chartSituation.ts';
import { type Chosen, chosenAt } from './chosen.ts';
import type { ChartStack } from './stackRegions.ts';
import { useChartCamera } from './useChartCamera.ts';

/** What buttons outside the picture can ask of it. */
export interface ChartHandle {
  readonly zoom: (factor: number) => void;
  readonly showWhole: () => void;
  /** Around all that is drawn, in the order in which it is drawn. */
  readonly drawn: () => HTMLElement | null;
}

interface ChartPictureProps {
  readonly stack: ChartStack;
  readonly situationAt: (n: number) => ReadonlyMap<QuestionId, RegionSituation>;
  readonly n: number;
  readonly last: number;
  /** Whether other steps than the one in view may be on the page, out of sight. */
  readonly ahead: boolean;
  readonly flip: Flip;
  /** The smallest scale at which these regions can be read. */
  readonly least: number;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly handle: Ref<ChartHandle>;
}

/** Taken until the window has been measured. */
const UNMEASURED = { width: 1366, height: 480 };

/** The statechart as a picture in a window that can be moved over it. */
export function ChartPicture(props: ChartPictureProps) {
  const { stack, situationAt, n, last, ahead, flip, least, chosen, onChoose, handle } = props;
  const situation = situationAt(n);
  const frame = useRef<HTMLElement>(null);
  const { width, height } = useFrameSize(frame) ?? UNMEASURED;
  const sight = useMemo(() => ({ width, height, top: stack.head }), [width, height, stack.head]);
  const moved = useMemo(() => partsInView(stack, situation, 'moved'), [stack, situation]);
  /** Where to begin: at what the step did, and then at what holds. */
  const anew = () =>
    reveal(opening(sight, stack, least), sight, [...moved, ...partsInView(stack, situation, 'held')]);
  const [camera, setCamera] = useState<Camera>(anew);
  const [gliding, setGliding] = useState(false);
  /** What the camera was set for. */
  const [seen, setSeen] = useState({ n, stack, sight, measured: false });
  if (seen.stack !== stack || seen.sight !== sight || seen.n !== n) {
    const resized = seen.sight !== sight;
    setSeen({ n, stack, sight, measured: seen.measured || resized });
    // Other regions are shown from their beginning; a window of another size shows the whole again, if it did before.
    const begins =
      seen.stack !== stack ||
      (resized && (!seen.measured || same(camera, opening(seen.sight, seen.stack, least))));
    // The middle stays the middle.
    const centred = resized ? panBy(camera, (sight.width - seen.sight.width) / 2, 0) : camera;
    const followed = begins ? anew() : reveal(centred, sight, moved);
    if (followed !== camera) {
      setCamera(followed);
      setGliding(!begins && seen.n !== n);
    }
  }

  const move = (change: (camera: Camera) => Camera, glide = false) => {
    setGliding(glide);
    setCamera((before) => kept(change(before), sight, stack));
  };
  const showWhole = () => move(() => whole(sight, stack), true);
  useImperativeHandle(handle, () => ({
    zoom: (factor) => move((before) => zoomAt(before, factor, width / 2, height / 2), true),
    showWhole,
    drawn: () => frame.current,
  }));
  const listeners = useChartCamera(frame, {
    onMove: move,
    onPress: (target) => onChoose(chosenAt(target)),
    onWhole: showWhole,
  });

  const steps = useStepsBeside(n, last, ahead);
  const answers = useCallback(
    (at: number) => <AnswerSheet stack={stack} situation={situationAt(at)} chosen={chosen} />,
    [stack, situationAt, chosen],
  );
  const heads = useCallback(
    (at: number) => <HeadSheet stack={stack} situation={situationAt(at)} />,
    [stack, situationAt],
  );
  const prepared = { n, steps, ahead, flip, over: true };
  const sheets = useRef<HTMLDivElement>(null);
  const tops = useRef<HTMLDivElement>(null);
  const follow = useEffectEvent((at: number) => {
    // The step that was drawn last can always come back, and is seen from where it was.
    const followed = at === n ? camera : reveal(camera, sight, partsInView(stack, situationAt(at), 'moved'));
    const glides = gliding || followed !== camera;
    if (sheets.current !== null) aim(sheets.current, followed, followed.y, glides);
    if (tops.current !== null) aim(tops.current, followed, topOf(followed), glides);
  });
  useEffect(() => flip.join({ has: () => sheets.current !== null, show: (at) => follow(at) }), [flip]);

  const at = (y: number, height: number) => ({
    width: stack.width,
    height,
    transform: transformAt(camera, y),
  });
  return (
    <section
      ref={frame}
      className="chart__window"
      aria-label="Picture of the statechart"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved by keys must be reachable by keyboard.
      tabIndex={0}
      {...listeners}
    >
      {/* The camera moves what is drawn as a whole, outside the SVG: inside it, every text would be laid out anew. */}
      <div ref={sheets} className="chart__camera" data-gliding={gliding} style={at(camera.y, stack.height)}>
        <PreparedSteps {...prepared} draw={answers} opening={answers(0)} />
      </div>
      {/* The heads stay in sight when what is below them is moved up. */}
      <div ref={tops} className="chart__camera" data-gliding={gliding} style={at(topOf(camera), stack.head)}>
        <PreparedSteps {...prepared} draw={heads} opening={heads(0)} />
      </div>
    </section>
  );
}

/** Where the heads stand: they do not leave the window. */
function topOf({ y }: Camera): number {
  return Math.max(0, y);
}

function transformAt({ x, scale }: Camera, y: number): string {
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

/** Puts what is drawn where the camera sees it, before it is drawn so. */
function aim({ style, dataset }: HTMLElement, camera: Camera, y: number, glides: boolean): void {
  dataset.gliding = String(glides);
  style.transform = transformAt(camera, y);
}

function same(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale;
}

/**
 * Where something is to be seen, question by question: what the step moved, with the label of the transition that led
 * there; or what holds.
 */
function partsInView(
  stack: ChartStack,
  situation: ReadonlyMap<QuestionId, RegionSituation>,
  which: 'moved' | 'held',
): readonly Frame[] {
  return stack.regions.flatMap(({ layout, x, region }) => {
    const own = situation.get(region.question);
    if (own === undefined || (which === 'moved' && !own.moved)) return [];
    const box = layout.boxes.find(({ answer }) => answer === own.held);
    const label = layout.labels.find(({ transition }) => own.transitions.get(transition)?.state === 'now');
    return [box, label].flatMap((part) =>
      part === undefined ? [] : [{ ...part, x: part.x + x, y: part.y + stack.head }],
    );
  });
}
