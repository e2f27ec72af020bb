import { ViewHeader } from '@renderer/ui/ViewHeader';
import { appText } from '@shared/text/sv-app';

export function PeopleView() {
  return <ViewHeader title={appText.people} />;
}
