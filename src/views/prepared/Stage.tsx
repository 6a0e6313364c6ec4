import { Component, createRef, type ReactNode } from 'react';
import type { Flip } from './flip.ts';
import {
  canWait,
  cover,
  hideFrame,
  isHidden,
  isMadeReady,
  layFrame,
  letDrawAnew,
  makeReady,
  place,
  putFrame,
  showFrame,
  takeOff,
  unveil,
  veil,
} from './frames.ts';
import { takeOverFocus } from './lastingFocus.ts';
import { watchLayout } from './watchLayout.ts';

interface StageProps {
  /** The step in view; 0 before the first. */
  readonly n: number;
  /** The frame of a step that is drawn. */
  readonly frameAt: (n: number) => HTMLElement | undefined;
  /** The steps that may be shown next, nearest first: they wait on the page, out of sight, as far as there is time to lay them out. */
  readonly waiting: readonly number[];
  readonly flip: Flip;
  /** Whether what is in a frame hides all that lies under it. */
  readonly covers: boolean;
  /** Whether a step that is drawn ahead is laid out with it, and not when there is time. */
  readonly atOnce: boolean;
  /** Stands for what the frames hold: where it is another, all of them are drawn anew. */
  readonly content: unknown;
  /** What is in view before the first step. */
  readonly opening: ReactNode;
  /** The steps, drawn into their frames. */
  readonly children: ReactNode;
}

/**
 * Shows one frame at a time. Where a change takes away what had the focus, what stands for the same
 * in the step that comes takes it over, or its panel, so that it is never lost.
 * A class, because only a class is told before the page changes (getSnapshotBeforeUpdate).
 */
export class Stage extends Component<StageProps> {
  private readonly whole = createRef<HTMLDivElement>();
  private readonly boards = createRef<HTMLDivElement>();
  private readonly opening = createRef<HTMLDivElement>();
  /** What is on the stage with a layout that holds, at its place. */
  private laid = new WeakSet<HTMLElement>();
  /** The step that a frame had when it was last looked at: drawn over, it has another, and a layout that no longer holds. */
  private readonly held = new WeakMap<HTMLElement, number>();
  private shown: HTMLElement | null = null;
  /** What was in view before: a scroll that the reader began there may still go on, or be told of late. */
  private left: HTMLElement | null = null;
  /** What may have been scrolled in while it was in view, and is no longer at its place. */
  private readonly scrolled = new WeakSet<HTMLElement>();
  /** The step that has come into view since the last one was drawn. */
  private turned: number | null = null;
  /** Asked once for each size of the window: the answer costs the browser a look at the whole page. */
  private canWait: boolean | null = null;
  private stop: () => void = () => undefined;

  override componentDidMount(): void {
    this.show();
    this.boards.current?.addEventListener('scroll', this.noteScrolled, { capture: true, passive: true });
    const leave = this.props.flip.join({
      // The step that was drawn last can always come back.
      has: (n) => n === this.props.n || (this.shown !== null && this.isReady(this.frameOf(n))),
      show: this.turn,
      put: this.put,
    });
    const unwatch = this.boards.current === null ? null : watchLayout(this.boards.current, this.layAnew);
    this.stop = () => {
      leave();
      unwatch?.();
    };
  }

  override componentWillUnmount(): void {
    this.stop();
    this.boards.current?.removeEventListener('scroll', this.noteScrolled, { capture: true });
  }

  override getSnapshotBeforeUpdate(before: StageProps): Element | null {
    const { activeElement } = document;
    // What waits is without its names, which drawing anew must find.
    if (before.content !== this.props.content) {
      this.keep(this.shown, []);
      if (this.shown !== null) letDrawAnew(this.shown);
    }
    return this.whole.current?.contains(activeElement) === true ? activeElement : null;
  }

  override componentDidUpdate({ n }: StageProps, _state: unknown, focused: Element | null): void {
    if (n !== this.props.n) this.turned = null;
    this.show(this.props.atOnce && n === this.props.n);
    const { activeElement } = document;
    if (focused === null || (activeElement !== document.body && this.isInView(activeElement))) return;
    const panels = this.whole.current?.querySelectorAll<HTMLElement>('.panel') ?? [];
    const inView = [...panels].filter((panel) => this.isInView(panel));
    takeOverFocus(focused, inView);
  }

  override render(): ReactNode {
    return (
      <div ref={this.whole} className="prepared">
        <div ref={this.boards} className="prepared__stage" />
        {this.props.n === 0 && (
          <div ref={this.opening} className="prepared__frame">
            {this.props.opening}
          </div>
        )}
        {this.props.children}
      </div>
    );
  }

  private isInView(part: Element | null): boolean {
    return this.boards.current?.contains(part) !== true || this.shown?.contains(part) === true;
  }

  private isReady(frame: HTMLElement | undefined): boolean {
    return frame === this.shown || (frame !== undefined && this.laid.has(frame) && this.isNear(frame));
  }

  /** Whether a frame is one step away from the one that was last drawn: such frames are painted as soon as they are laid. */
  private isNear(frame: HTMLElement): boolean {
    const step = this.held.get(frame);
    return step !== undefined && Math.abs(step - this.props.n) <= 1;
  }

  private readonly turn = (n: number): void => {
    const coming = this.frameOf(n) ?? this.opening.current;
    this.turned = n === this.props.n ? null : n;
    if (coming === null || coming === this.shown) return;
    if (this.shown !== null) (this.isCovered(this.shown) ? cover : veil)(this.shown);
    unveil(coming);
    this.comesIntoView(coming);
  };

  private comesIntoView(frame: HTMLElement | null): void {
    if (frame !== this.shown) this.left = this.shown;
    this.shown = frame;
  }

  /** Whether a ready frame lies over one that goes: not over the opening, nor over one that came since the last was drawn. */
  private isCovered(frame: HTMLElement): boolean {
    return this.props.covers && frame !== this.opening.current && !frame.inert;
  }

  /** The frame of a step, where that is what is drawn in it. */
  private frameOf(n: number): HTMLElement | undefined {
    const frame = this.props.frameAt(n);
    return frame !== undefined && this.held.get(frame) === n ? frame : undefined;
  }

  private holds(step: number): void {
    const frame = this.props.frameAt(step);
    if (frame === undefined || this.held.get(frame) === step) return;
    this.held.set(frame, step);
    this.laid.delete(frame);
  }

  private mayWait(stage: Element): boolean {
    this.canWait ??= canWait(stage);
    return this.canWait;
  }

  private readonly put = (n: number): (() => void) | null => {
    const stage = this.boards.current;
    const frame = this.frameOf(n);
    if (stage === null || frame === undefined || this.laid.has(frame) || !this.mayWait(stage)) return null;
    putFrame(stage, frame);
    return () => {
      layFrame(frame);
      this.laid.add(frame);
      if (this.isNear(frame)) makeReady(frame);
    };
  };

  /** @param ahead whether the step in view is the one before, so that another may have been drawn ahead */
  private show(ahead = false): void {
    const stage = this.boards.current;
    if (stage === null) return;
    const { frameAt, waiting } = this.props;
    for (const step of [this.props.n, ...waiting]) this.holds(step);
    const n = this.turned ?? this.props.n;
    const frame = this.frameOf(n) ?? this.opening.current;
    const stays = this.mayWait(stage) ? [this.props.n, ...waiting].map(frameAt) : [];
    const comes = frame !== this.shown;
    this.comesIntoView(frame);
    this.keep(frame, stays);
    if (frame !== null) showFrame(stage, frame);
    if (frame !== null && n > 0) {
      // What it measures then is measured once, and not between one change of the page and the next.
      if (comes && !this.laid.has(frame)) queueMicrotask(() => place(frame));
      this.laid.add(frame);
    }
    this.props.flip.layOut(waiting, ahead);
  }

  /**
   * Has what may stay on the stage wait there, beside what is shown, and takes all else off. What waits already is left
   * alone: nothing in it gets a name before it is drawn anew.
   */
  private keep(shown: HTMLElement | null, stays: readonly (HTMLElement | undefined)[]): void {
    for (const frame of this.onStage()) {
      if (frame === shown) continue;
      if (!stays.includes(frame)) {
        takeOff(frame);
        this.laid.delete(frame);
      } else if (this.isReady(frame)) {
        if (!isMadeReady(frame)) makeReady(frame);
        if (this.scrolled.delete(frame)) queueMicrotask(() => place(frame));
      } else if (!isHidden(frame) || !this.laid.has(frame)) {
        if (this.scrolled.delete(frame)) this.laid.delete(frame);
        hideFrame(frame);
      }
    }
  }

  private readonly noteScrolled = ({ target }: Event): void => {
    for (const frame of [this.shown, this.left]) {
      if (target instanceof Node && frame?.contains(target)) this.scrolled.add(frame);
    }
  };

  private onStage(): readonly HTMLElement[] {
    return [...(this.boards.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
  }

  /** What was ready is so no more, and does not pass for it. */
  private readonly layAnew = (): void => {
    this.laid = new WeakSet();
    for (const frame of this.onStage().filter(isMadeReady)) hideFrame(frame);
    if (this.shown !== null) this.scrolled.add(this.shown);
    this.canWait = null;
    this.props.flip.layOut(this.props.waiting);
  };
}
