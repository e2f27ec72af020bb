import { PLAN_STARTERS, type StarterKind } from '@shared/domain/plan/plan-starters';
import type { ProjectId } from '@shared/domain/ids';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { PLAN_KIND_WORDS, STARTER_LABELS } from '@shared/text/sv-plan';
import { addPart, addStarter } from './part-actions';
import { PartList } from './PartList';
import { PartSection } from './PartSection';

export interface PlainSectionProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
  readonly kind: 'objective' | 'focusArea' | 'platformFunction' | 'municipality' | 'perspective';
  readonly title: string;
}

const hasStarter = (kind: PlainSectionProps['kind']): kind is StarterKind =>
  Object.hasOwn(PLAN_STARTERS, kind);

/** Parts that are a name and a description and no more. */
export function PlainSection({ projectId, parts, kind, title }: PlainSectionProps) {
  const listed = partsOf(parts, kind);
  return (
    <PartSection
      id={`plan-${kind}`}
      title={title}
      {...PLAN_KIND_WORDS[kind]}
      isEmpty={listed.length === 0}
      onAdd={(name) => addPart(projectId, kind, name, {})}
      {...(hasStarter(kind) && {
        starter: { label: STARTER_LABELS[kind], onPress: () => addStarter(projectId, kind) },
      })}
    >
      <PartList parts={listed} isCompact={kind === 'municipality'} />
    </PartSection>
  );
}
