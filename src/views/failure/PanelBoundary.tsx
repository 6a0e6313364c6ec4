import { Component, type ReactNode } from 'react';
import { PanelFailed } from './PanelFailed.tsx';

interface PanelBoundaryProps {
  /** What it holds, as the reader knows it: "the timetable". */
  readonly part: string;
  /** A part that failed is tried anew when this changes: the step. */
  readonly place: string | number;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly place: string | number;
  readonly failure: { readonly report: string } | null;
}

/** Keeps the failure of one part from taking the page with it. A class, because only a class can catch. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { place: this.props.place, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<PanelBoundaryState> {
    return { failure: { report: reportOf(error) } };
  }

  static getDerivedStateFromProps(
    { place }: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): PanelBoundaryState | null {
    return place === state.place ? null : { place, failure: null };
  }

  override render(): ReactNode {
    const { part, place, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    return (
      <PanelFailed
        part={part}
        report={`${part}, step ${place}\n${failure.report}`}
        onRetry={() => this.setState({ failure: null })}
      />
    );
  }
}

function reportOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
