import { Component, type ReactNode } from 'react';
import { Button } from '@renderer/ui/Button';
import { appText } from '@shared/text/sv-app';

interface ErrorBoundaryProps {
  /** A change of it (another place) clears the error. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failedAt: string | null;
}

/** Keeps a fault in one place from taking the window down; the data are untouched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' };
  }

  override componentDidUpdate(previous: ErrorBoundaryProps): void {
    if (previous.resetKey !== this.props.resetKey && this.state.failedAt !== null)
      this.setState({ failedAt: null });
  }

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children;
    return (
      <div className="view" role="alert">
        <h1>{appText.crashedTitle}</h1>
        <p className="prose">{appText.crashedHelp}</p>
        <div>
          <Button
            onPress={() => {
              this.setState({ failedAt: null });
            }}
          >
            {appText.tryAgain}
          </Button>
        </div>
      </div>
    );
  }
}
