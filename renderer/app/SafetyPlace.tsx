import { lazy } from 'react';
import { routeToHash, type Route, type SafetyPlaceName } from '@renderer/stores/route-store';
import { SwedishKit } from '@renderer/ui/SwedishKit';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';

const HistoryView = lazy(async () => ({
  default: (await import('@renderer/features/history/HistoryView')).HistoryView,
}));
const BackupsView = lazy(async () => ({
  default: (await import('@renderer/features/backups/BackupsView')).BackupsView,
}));
const ExchangeView = lazy(async () => ({
  default: (await import('@renderer/features/exchange/ExchangeView')).ExchangeView,
}));
const PeopleView = lazy(async () => ({
  default: (await import('@renderer/features/people/PeopleView')).PeopleView,
}));

const TABS: readonly SafetyPlaceName[] = ['history', 'backups', 'exchange', 'people'];

interface SafetyPlaceProps {
  readonly route: Extract<Route, { place: SafetyPlaceName }>;
}

/** History, backups, exchange with colleagues and personal data: one place with four parts. */
export function SafetyPlace({ route }: SafetyPlaceProps) {
  return (
    <SwedishKit>
      <nav className="place-tabs no-print" aria-label={appText.historyAndBackups}>
        {TABS.map((place) => (
          <a
            key={place}
            className="place-tab"
            href={routeToHash({ place, projectId: route.projectId })}
            {...(place === route.place && { 'aria-current': 'page' as const })}
          >
            {appText[place]}
          </a>
        ))}
      </nav>
      <PartOf place={route.place} projectId={route.projectId} />
    </SwedishKit>
  );
}

interface PartProps {
  readonly place: SafetyPlaceName;
  readonly projectId: ProjectId | null;
}

function PartOf({ place, projectId }: PartProps) {
  switch (place) {
    case 'history':
      return <HistoryView projectId={projectId} />;
    case 'backups':
      return <BackupsView />;
    case 'exchange':
      return <ExchangeView projectId={projectId} />;
    case 'people':
      return <PeopleView />;
  }
}
