import { Component, createRef, type ReactNode } from 'react';
import { canWait, hideFrame, layFrame, showFrame, takeOff } from './frames.ts';
import { whenIdle } from './whenIdle.ts';

interface StageProps {
  /** What is shown; null where the children stand alone. */
  readonly frame: HTMLElement | null;
  /** What may be shown next, nearest first: it waits on the page, out of sight, as far as there is time to lay it out. */
  readonly waiting: readonly HTMLElement[];
  /** Stands for what the frames hold: where it is another, all of them are drawn anew. */
  readonly content: unknown;
  readonly children: ReactNode;
}

/**
 * Shows one frame at a time, beside its children. Where a change takes away what had the focus, the panel that comes
 * takes it over, so that it is never lost.
 * A class, because only a class is told before the page changes (getSnapshotBeforeUpdate).
 */
export class Stage extends Component<StageProps> {
  private readonly whole = createRef<HTMLDivElement>();
  private readonly boards = createRef<HTMLDivElement>();
  /** What waits with a layout that holds. */
  private laid = new WeakSet<HTMLElement>();
  private callOff: () => void = () => undefined;

  override componentDidMount(): void {
    this.show();
    // Words that are set in another face or to another width are laid out anew, those that wait too.
    document.fonts?.addEventListener('loadingdone', this.layAnew);
    window.addEventListener('resize', this.layAnew);
  }

  override componentWillUnmount(): void {
    this.callOff();
    document.fonts?.removeEventListener('loadingdone', this.layAnew);
    window.removeEventListener('resize', this.layAnew);
  }

  override getSnapshotBeforeUpdate(before: StageProps): boolean {
    // What waits is without its names, which drawing anew must find.
    if (before.content !== this.props.content) this.keep(before.frame, []);
    return this.whole.current?.contains(document.activeElement) ?? false;
  }

  override componentDidUpdate(_props: StageProps, _state: unknown, hadFocus: boolean): void {
    this.show();
    const { activeElement } = document;
    if (!hadFocus || (activeElement !== document.body && this.isInView(activeElement))) return;
    const panels = this.whole.current?.querySelectorAll<HTMLElement>('.panel') ?? [];
    [...panels].find((panel) => this.isInView(panel))?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return (
      <div ref={this.whole} className="prepared">
        <div ref={this.boards} className="prepared__stage" />
        {this.props.children}
      </div>
    );
  }

  private isInView(part: Element | null): boolean {
    const { boards } = this;
    return !boards.current?.contains(part) || this.props.frame?.contains(part) === true;
  }

  private show(): void {
    const stage = this.boards.current;
    if (stage === null) return;
    const { frame, waiting } = this.props;
    this.keep(frame, canWait(stage) ? waiting : []);
    if (frame !== null) {
      showFrame(stage, frame);
      // The reader may scroll in it.
      this.laid.delete(frame);
    }
    this.layWhenIdle();
  }

  /** Has what may stay on the stage wait there, beside what is shown, and takes all else off. */
  private keep(shown: HTMLElement | null, stays: readonly HTMLElement[]): void {
    for (const frame of this.onStage()) {
      if (frame === shown) continue;
      if (stays.includes(frame)) {
        hideFrame(frame);
      } else {
        takeOff(frame);
        this.laid.delete(frame);
      }
    }
  }

  private onStage(): readonly HTMLElement[] {
    return [...(this.boards.current?.children ?? [])].filter((child) => child instanceof HTMLElement);
  }

  private readonly layAnew = (): void => {
    this.laid = new WeakSet();
    this.layWhenIdle();
  };

  /** Lays out what waits, one frame at a time. */
  private layWhenIdle(): void {
    this.callOff();
    this.callOff = whenIdle(() => {
      const stage = this.boards.current;
      const next = this.props.waiting.find((frame) => !this.laid.has(frame));
      if (stage === null || next === undefined || !canWait(stage)) return;
      layFrame(stage, next);
      this.laid.add(next);
      this.layWhenIdle();
    });
  }
}
