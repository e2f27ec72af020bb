import { useEffect, useState } from 'react';
import { NewerDataError, openData, type StartReport } from '@renderer/data';
import { claimData, platform } from '@renderer/platform/platform';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { appText } from '@shared/text/sv-app';
import { describeClosed, describeStart, type ClosedReason } from '@shared/text/sv-start';
import { App } from './App';
import { closedReason } from './closed-reason';
import { ErrorBoundary } from './ErrorBoundary';
import { useTheme } from './use-theme';
import './app.css';

type Opening =
  { readonly state: 'opening' | 'open' } | { readonly state: 'closed'; readonly why: ClosedReason };

async function open(): Promise<Opening> {
  try {
    if (!(await claimData())) return { state: 'closed', why: { code: 'openElsewhere' } };
    tell(await openData(platform));
    return { state: 'open' };
  } catch (error) {
    if (!(error instanceof NewerDataError)) console.error(error);
    return { state: 'closed', why: closedReason(error) };
  }
}

/** Says what the start gate had to mend, if anything. */
function tell(report: StartReport): void {
  const sentence = describeStart(report);
  if (sentence !== null) showMessage({ tone: sentence.isGood ? 'good' : 'error', text: sentence.text });
}

/** Opens the data before anything is shown; says so when it cannot be, and then changes nothing. */
export function StartGate() {
  useTheme();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    void open().then(setOpening);
  }, []);
  const retry = (): void => {
    setOpening({ state: 'opening' });
    void open().then(setOpening);
  };
  switch (opening.state) {
    case 'opening':
      return <Loading label={appText.loading} />;
    case 'open':
      return (
        <ErrorBoundary resetKey="window">
          <App />
        </ErrorBoundary>
      );
    case 'closed':
      return <Closed why={opening.why} onRetry={retry} />;
  }
}

interface ClosedProps {
  readonly why: ClosedReason;
  readonly onRetry: () => void;
}

function Closed({ why, onRetry }: ClosedProps) {
  const { title, help } = describeClosed(why);
  return (
    <main className="view" role="main">
      <h1>{title}</h1>
      <p className="prose">{help}</p>
      {why.code !== 'newer' && (
        <div>
          <Button tone="primary" onPress={onRetry}>
            {appText.tryAgain}
          </Button>
        </div>
      )}
    </main>
  );
}
