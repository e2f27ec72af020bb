import { Loading } from '@renderer/ui/Loading';
import type { ProjectId } from '@shared/domain/ids';
import { exchangeText } from '@shared/text/sv-exchange';
import { ExchangeStart } from './ExchangeStart';
import { MergeReview } from './MergeReview';
import { useExchange } from './use-exchange';
import './exchange.css';

interface ExchangeViewProps {
  /** null: all projects. */
  readonly projectId: ProjectId | null;
}

/** A project to a colleague and back: export, or open her file, see both sides, take in or leave. */
export function ExchangeView({ projectId }: ExchangeViewProps) {
  return <ExchangeSteps key={projectId} projectId={projectId} />;
}

function ExchangeSteps({ projectId }: ExchangeViewProps) {
  const { state, open, goBack, takeIn } = useExchange();
  switch (state.step) {
    case 'start':
      return (
        <ExchangeStart
          projectId={projectId}
          problem={state.problem}
          takesFocus={state.isBack}
          onFile={open}
        />
      );
    case 'reading':
      return <Loading label={exchangeText.reading(state.fileName)} />;
    case 'review':
      return (
        <MergeReview
          review={state.review}
          onBack={() => {
            goBack();
          }}
          onAccept={(choices) => takeIn(state.review, choices)}
        />
      );
  }
}
