import { Component, createRef, type ReactNode } from 'react';
import { showFrame } from './showFrame.ts';

interface StageProps {
  /** What is shown; null where the children stand alone. */
  readonly frame: HTMLElement | null;
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

  override componentDidMount(): void {
    this.show();
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.whole.current?.contains(document.activeElement) ?? false;
  }

  override componentDidUpdate(_props: StageProps, _state: unknown, hadFocus: boolean): void {
    this.show();
    if (!hadFocus || document.activeElement !== document.body) return;
    this.whole.current?.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return (
      <div ref={this.whole} className="prepared">
        <div ref={this.boards} className="prepared__stage" />
        {this.props.children}
      </div>
    );
  }

  private show(): void {
    if (this.boards.current !== null) showFrame(this.boards.current, this.props.frame);
  }
}
