import { useMemo, useState } from 'react';
import { platform } from '@renderer/platform/platform';
import { today } from '@renderer/platform/clock';
import { useBriefingStore } from '@renderer/stores/briefing-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Period } from '@shared/domain/briefing/briefing';
import { lastQuarter } from '@shared/domain/briefing/periods';
import type { ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { briefingDocument, briefingText, periodInWords } from '@shared/text/sv-briefing';
import { isMistyped, PeriodFields, type TypedPeriod } from './PeriodFields';
import { ReportBlocks } from './ReportBlocks';
import { saveBriefing } from './save-briefing';
import { useBriefedProject, useBriefing } from './use-briefing';
import './briefing.css';

export interface BriefingViewProps {
  readonly projectId: ProjectId;
}

/** The steering group's document: a period, and what it gives on screen, on paper and in Word. */
export function BriefingView({ projectId }: BriefingViewProps) {
  const project = useBriefedProject(projectId);
  return project ? <OpenBriefing project={project} /> : <Loading label={briefingText.loading} />;
}

function OpenBriefing({ project }: { readonly project: Project }) {
  const stored = useBriefingStore(({ periods }) => periods[project.id]);
  const period = stored ?? lastQuarter(today(), project);
  const [typed, setTyped] = useState<TypedPeriod>({});
  const isReversed = period.to < period.from;
  const onPeriod = (next: Period): void => {
    useBriefingStore.setState(({ periods }) => ({ periods: { ...periods, [project.id]: next } }));
  };
  return (
    <div className="view briefing">
      <div className="no-print briefing-controls">
        <ViewHeader title={briefingText.title} state={briefingText.state} />
        <PeriodFields
          project={project}
          period={period}
          typed={typed}
          onPeriod={onPeriod}
          onTyped={setTyped}
        />
      </div>
      {isReversed ? (
        <Message tone="error" isAlert>
          {briefingText.reversed}
        </Message>
      ) : (
        <Report project={project} period={period} isOfEarlier={isMistyped(typed)} />
      )}
    </div>
  );
}

interface ReportProps {
  readonly project: Project;
  readonly period: Period;
  /** A date is being typed that is none: the report is of the period before. */
  readonly isOfEarlier: boolean;
}

function Report({ project, period, isOfEarlier }: ReportProps) {
  const told = useBriefing(project.id, period);
  const report = useMemo(() => told && briefingDocument(told), [told]);
  if (!report) return <Loading label={briefingText.loading} />;
  return (
    <>
      <div className="view-actions no-print">
        <Button
          tone="primary"
          isDisabled={isOfEarlier}
          onPress={() => void saveBriefing(report, briefingText.fileName(project.name, period))}
        >
          {briefingText.save}
        </Button>
        <Button isDisabled={isOfEarlier} onPress={() => void platform.print()}>
          {briefingText.print}
        </Button>
      </div>
      {isOfEarlier && <p className="muted no-print">{briefingText.stillShown(periodInWords(period))}</p>}
      <article className="report" aria-label={briefingText.preview}>
        <h2 className="report-title">{report.title}</h2>
        <p className="report-subtitle">{report.subtitle}</p>
        <ReportBlocks blocks={report.blocks} />
      </article>
    </>
  );
}
