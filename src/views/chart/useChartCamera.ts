import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { type Camera, panBy, zoomAt } from './camera.ts';

/** So many pixels of movement make a press a drag. */
const DRAGGED = 5;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const PAN = 80;
export const ZOOM = 1.25;

interface ChartCamera {
  /** By hand: at once, without gliding. */
  readonly onMove: (change: (camera: Camera) => Camera) => void;
  /** A press that was not a drag. */
  readonly onPress: (target: EventTarget | null) => void;
  /** Shift and Home. */
  readonly onWhole: () => void;
}

/**
 * Moves a picture by wheel, by one pointer (drag), by two (pinch), and by keys while it has the focus: Shift with an
 * arrow moves, + and - go nearer and farther, Shift with Home shows all. None of these is a key of the room.
 */
export function useChartCamera(
  frame: RefObject<HTMLElement | null>,
  { onMove, onPress, onWhole }: ChartCamera,
) {
  const pointers = useRef(new Map<number, { readonly x: number; readonly y: number }>());
  const press = useRef<{ x: number; y: number; dragged: boolean } | null>(null);

  const turn = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const lines = event.deltaMode === 1 ? 20 : 1;
    const factor = 2 ** (-(event.deltaY * lines) / (event.ctrlKey ? 100 : 400));
    onMove((camera) => zoomAt(camera, factor, event.clientX - left, event.clientY - top));
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const listener = (event: WheelEvent) => turn(event);
    // React's own listener is passive, and the page would scroll along.
    element.addEventListener('wheel', listener, { passive: false });
    return () => element.removeEventListener('wheel', listener);
  }, [frame]);

  const at = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pointers.current.set(event.pointerId, at(event));
    press.current = { ...at(event), dragged: pointers.current.size > 1 };
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined || press.current === null) return;
    const now = at(event);
    if (!press.current.dragged) {
      if (Math.hypot(now.x - press.current.x, now.y - press.current.y) < DRAGGED) return;
      press.current.dragged = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    if (other === undefined) {
      onMove((camera) => panBy(camera, now.x - before.x, now.y - before.y));
      return;
    }
    const apart = (spot: typeof now) => Math.max(1, Math.hypot(spot.x - other.x, spot.y - other.y));
    const factor = apart(now) / apart(before);
    const [x, y] = [(now.x + other.x) / 2, (now.y + other.y) / 2];
    onMove((camera) => panBy(zoomAt(camera, factor, x, y), (now.x - before.x) / 2, (now.y - before.y) / 2));
  };
  const onPointerUp = (event: PointerEvent) => {
    const wasPressed = pointers.current.delete(event.pointerId);
    if (wasPressed && press.current?.dragged === false) onPress(event.target);
    if (pointers.current.size === 0) press.current = null;
  };
  const onPointerCancel = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId);
    press.current = null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { width, height } = event.currentTarget.getBoundingClientRect();
    const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
    if (arrow !== undefined) onMove((camera) => panBy(camera, arrow[0] * PAN, arrow[1] * PAN));
    else if (event.key === '+' || event.key === '-')
      onMove((camera) => zoomAt(camera, event.key === '+' ? ZOOM : 1 / ZOOM, width / 2, height / 2));
    else if (event.shiftKey && event.key === 'Home') onWhole();
    else return;
    event.preventDefault();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onKeyDown };
}
