import { useEffect, useState } from 'react';
import { NewerDataError, openData } from '@renderer/data';
import { Loading } from '@renderer/ui/Loading';
import { appText } from '@shared/text/sv-app';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { useTheme } from './use-theme';
import './app.css';

type Opening = 'opening' | 'open' | 'newer' | 'failed';

/** Opens the data before anything is shown; says so when it cannot be, and then changes nothing. */
export function StartGate() {
  useTheme();
  const [opening, setOpening] = useState<Opening>('opening');
  useEffect(() => {
    openData().then(
      () => {
        setOpening('open');
      },
      (error: unknown) => {
        setOpening(error instanceof NewerDataError ? 'newer' : 'failed');
      },
    );
  }, []);
  return (
    <>
      {opening === 'opening' && <Loading label={appText.loading} />}
      {opening === 'open' && (
        <ErrorBoundary resetKey="window">
          <App />
        </ErrorBoundary>
      )}
      {opening === 'newer' && <Closed title={appText.newerTitle} help={appText.newerHelp} />}
      {opening === 'failed' && <Closed title={appText.notOpenedTitle} help={appText.notOpenedHelp} />}
    </>
  );
}

interface ClosedProps {
  readonly title: string;
  readonly help: string;
}

function Closed({ title, help }: ClosedProps) {
  return (
    <main className="view" role="main">
      <h1>{title}</h1>
      <p className="prose">{help}</p>
    </main>
  );
}
