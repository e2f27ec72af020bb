import { dispatch, newId } from '@renderer/data';
import type { Found } from '@renderer/data/work';
import { utcNow } from '@renderer/platform/clock';
import { tellIfRefused } from '@renderer/stores/message-store';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate, routeToHash } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { newActivity } from '@shared/domain/activity/activity';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { searchWords } from '@shared/domain/search/search-words';
import { paletteText } from '@shared/text/sv-palette';
import { PART_KIND_NAMES } from '@shared/text/sv-work-names';
import { foundRoute } from './found-route';
import { placesFor, type FoundPlace } from './palette-places';

/** One line to choose. */
export interface PaletteItem {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  /** Adds something instead of leading to what there is. */
  readonly isNew?: boolean;
  readonly run: () => void;
}

const phraseOf = (text: string): string => searchWords(text).join(' ');

const goTo = ({ title, within, route }: FoundPlace): PaletteItem => ({
  key: `${routeToHash(route)} ${title}`,
  title,
  kind: within === null ? paletteText.place : paletteText.placeIn(within),
  run: () => {
    navigate(route);
  },
});

const itemOf = (found: Found, projectId: ProjectId): PaletteItem => ({
  key: found.id,
  title: found.title,
  kind: found.part === null ? paletteText.kinds[found.table] : PART_KIND_NAMES[found.part],
  run: () => {
    navigate(foundRoute(found, projectId));
  },
});

/** What the words lead to: a place before all but what has just that name, and a new activity last. */
export function itemsFor(
  projectId: ProjectId | null,
  query: string,
  found: readonly Found[],
): readonly PaletteItem[] {
  const phrase = phraseOf(query);
  const isNamed = ({ title }: { readonly title: string }): boolean => phraseOf(title) === phrase;
  const places = placesFor(projectId, query);
  if (projectId === null) return places.map(goTo);
  const title = query.trim();
  return [
    ...places.filter(isNamed).map(goTo),
    ...found.filter(isNamed).map((one) => itemOf(one, projectId)),
    ...places.filter((one) => !isNamed(one)).map(goTo),
    ...found.filter((one) => !isNamed(one)).map((one) => itemOf(one, projectId)),
    ...(title === '' ? [] : [newActivityItem(projectId, title)]),
  ];
}

async function addActivity(projectId: ProjectId, title: string): Promise<void> {
  const createdAt = utcNow();
  const record = newActivity({ id: newId<ActivityId>(), projectId, createdAt }, { title });
  const command = {
    kind: 'saveTracked',
    projectId,
    detail: title,
    records: [{ table: 'activities', record }],
  } as const;
  if (!tellIfRefused(await dispatch(command))) return;
  navigate(recordRoute('activities', projectId, record.id));
  tellUndoable(paletteText.added(title));
}

/** Adds an activity of that name, from anywhere. */
const newActivityItem = (projectId: ProjectId, title: string): PaletteItem => ({
  key: 'new-activity',
  title: paletteText.newActivity(title),
  kind: paletteText.action,
  isNew: true,
  run: () => void addActivity(projectId, title),
});
