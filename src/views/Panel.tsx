import { Component, createRef, type ReactNode } from 'react';
import './Panel.css';

interface PanelProps {
  readonly label: string;
  /** The panel's own class. */
  readonly name: string;
  readonly children: ReactNode;
}

/**
 * A part of the page that scrolls by itself and can be reached by keyboard.
 * Where a step takes away the control that had the focus, the panel takes the focus over, so that it is never lost.
 * A class, because only a class is told before the page changes (getSnapshotBeforeUpdate).
 */
export class Panel extends Component<PanelProps> {
  private readonly element = createRef<HTMLElement>();

  override getSnapshotBeforeUpdate(): boolean {
    return this.element.current?.contains(document.activeElement) ?? false;
  }

  override componentDidUpdate(_props: PanelProps, _state: unknown, hadFocus: boolean): void {
    if (hadFocus && document.activeElement === document.body)
      this.element.current?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    const { label, name, children } = this.props;
    return (
      <section
        ref={this.element}
        className={`panel ${name}`}
        data-panel={name}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {children}
      </section>
    );
  }
}
