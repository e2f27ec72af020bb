import { ViewHeader } from '@renderer/ui/ViewHeader';
import { appText } from '@shared/text/sv-app';

export function BackupsView() {
  return <ViewHeader title={appText.backups} />;
}
