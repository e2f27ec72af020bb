import { RadioField } from '@renderer/ui/RadioField';
import type { Activity, Dissemination } from '@shared/domain/activity/activity';
import { ok } from '@shared/result';
import { activityText } from '@shared/text/sv-activity-detail';
import { ActivityField, type Change } from './ActivityField';
import { changeActivity } from './change-activity';
import { DetailSection } from './DetailSection';

const NOTHING: Dissemination = { audience: '', channel: '', isCofinancingShown: null, altTexts: '' };

const COFINANCING = [
  { value: 'yes', label: activityText.cofinancingYes, isShown: true },
  { value: 'no', label: activityText.cofinancingNo, isShown: false },
  { value: 'unknown', label: activityText.cofinancingUnknown, isShown: null },
] as const;

const saying =
  (change: Partial<Dissemination>): Change =>
  ({ dissemination }) => ({ dissemination: { ...(dissemination ?? NOTHING), ...change } });

/** To whom results are spread, how, and whether it is seen who pays. */
export function DetailDissemination({ activity }: { readonly activity: Activity }) {
  const said = activity.dissemination ?? NOTHING;
  return (
    <DetailSection title={activityText.dissemination}>
      <div className="activity-fields">
        {(['audience', 'channel', 'altTexts'] as const).map((name) => (
          <ActivityField
            key={name}
            activity={activity}
            name={`dissemination/${name}`}
            label={activityText[name]}
            value={said[name]}
            lines={name === 'altTexts' ? 'many' : 'one'}
            read={(text) => ok(saying({ [name]: text.trim() }))}
          />
        ))}
      </div>
      <RadioField
        label={activityText.cofinancing}
        value={COFINANCING.find(({ isShown }) => isShown === said.isCofinancingShown)?.value ?? 'unknown'}
        options={COFINANCING}
        help={activityText.cofinancingHelp}
        onChange={(value) => {
          const isCofinancingShown = COFINANCING.find((one) => one.value === value)?.isShown ?? null;
          void changeActivity(activity, saying({ isCofinancingShown }));
        }}
      />
    </DetailSection>
  );
}
