import { useEffect, useRef } from 'react';
import { useProject } from '@renderer/data';
import { openPalette } from '@renderer/stores/palette-store';
import {
  isSafety,
  isWork,
  navigate,
  routeToHash,
  useRouteStore,
  workRoute,
  type Route,
  type WorkPlaceName,
} from '@renderer/stores/route-store';
import { changeView, useViewStore, type Theme } from '@renderer/stores/view-store';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import './sidebar.css';

/** The project's name and the places in the order of the work; a place appears when it works. */
export function Sidebar() {
  const route = useRouteStore((state) => state.route);
  const projectId = 'projectId' in route ? (route.projectId ?? undefined) : undefined;
  const places = useRef<HTMLElement>(null);
  // In a small window the places are one row that scrolls.
  useEffect(() => {
    places.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [route]);
  return (
    <nav ref={places} className="sidebar no-print" aria-label={appText.places} data-region>
      <p className="sidebar-app">{appText.name}</p>
      <button type="button" className="sidebar-find" aria-keyshortcuts="Control+K" onClick={openPalette}>
        {appText.find}
        <span className="caption">{appText.findKey}</span>
      </button>
      {projectId === undefined ? (
        <ul className="sidebar-places">
          <PlaceLink to={{ place: 'projects' }} isCurrent={!isSafety(route)}>
            {appText.projects}
          </PlaceLink>
          <PlaceLink to={{ place: 'backups', projectId: null }} isCurrent={isSafety(route)}>
            {appText.historyAndBackups}
          </PlaceLink>
        </ul>
      ) : (
        <ProjectPlaces projectId={projectId} route={route} />
      )}
      <ThemeChoice />
    </nav>
  );
}

interface ProjectPlacesProps {
  readonly projectId: ProjectId;
  readonly route: Route;
}

function ProjectPlaces({ projectId, route }: ProjectPlacesProps) {
  const found = useProject(projectId);
  return (
    <>
      <button
        type="button"
        className="sidebar-project"
        title={appText.switchProject}
        onClick={() => {
          navigate({ place: 'projects' });
        }}
      >
        <span className="caption">{appText.switchProject}</span>
        <span className="sidebar-name">{found?.project.name ?? ''}</span>
      </button>
      <ul className="sidebar-places">
        {BEFORE_BUDGET.map((place) => (
          <WorkLink key={place} place={place} projectId={projectId} route={route} />
        ))}
        <PlaceLink to={{ place: 'project', projectId }} isCurrent={route.place === 'project'}>
          {appText.project}
        </PlaceLink>
        <PlaceLink
          to={{ place: 'budget', projectId, budgetId: null }}
          isCurrent={route.place !== 'project' && !isSafety(route) && !isWork(route)}
        >
          {appText.budget}
        </PlaceLink>
        {AFTER_BUDGET.map((place) => (
          <WorkLink key={place} place={place} projectId={projectId} route={route} />
        ))}
        <PlaceLink to={{ place: 'history', projectId }} isCurrent={isSafety(route)}>
          {appText.historyAndBackups}
        </PlaceLink>
      </ul>
    </>
  );
}

/** A place appears here when it works. */
const BEFORE_BUDGET: readonly WorkPlaceName[] = ['overview'];
const AFTER_BUDGET: readonly WorkPlaceName[] = ['activities', 'mapping', 'pilots', 'followUp', 'actors'];

interface WorkLinkProps extends ProjectPlacesProps {
  readonly place: WorkPlaceName;
}

function WorkLink({ place, projectId, route }: WorkLinkProps) {
  return (
    <PlaceLink to={workRoute(place, projectId)} isCurrent={route.place === place}>
      {appText[place]}
    </PlaceLink>
  );
}

interface PlaceLinkProps {
  readonly to: Route;
  readonly isCurrent: boolean;
  readonly children: string;
}

function PlaceLink({ to, isCurrent, children }: PlaceLinkProps) {
  return (
    <li>
      <a
        className="sidebar-place"
        href={routeToHash(to)}
        {...(isCurrent && { 'aria-current': 'page' as const })}
      >
        {children}
      </a>
    </li>
  );
}

const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: appText.themeSystem },
  { value: 'light', label: appText.themeLight },
  { value: 'dark', label: appText.themeDark },
];

/** The browser's own list: the window opens faster without the kit's. */
function ThemeChoice() {
  const theme = useViewStore((state) => state.theme);
  return (
    <label className="sidebar-foot">
      <span className="caption">{appText.theme}</span>
      <select
        className="sidebar-theme"
        aria-label={appText.theme}
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((one) => one.value === event.target.value);
          if (chosen) changeView({ theme: chosen.value });
        }}
      >
        {THEMES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
