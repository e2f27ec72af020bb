import { utcNow } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import type { MergeSide } from '@shared/domain/exchange/plan-merge';
import { sideOf, type MergeChoices } from '@shared/domain/exchange/settle-merge';
import type { PersonId } from '@shared/domain/ids';
import { describeMadeBy, exchangeText } from '@shared/text/sv-exchange';
import type { ConflictWords, MadeBy } from './review-lines';

export interface ConflictTableProps {
  readonly conflicts: readonly ConflictWords[];
  readonly choices: MergeChoices;
  readonly nameOf: (id: PersonId) => string;
  readonly onChoose: (ids: readonly string[], side: MergeSide) => void;
}

/** What both have changed: both values, who and when, and which is to stand. */
export function ConflictTable({ conflicts, choices, nameOf, onChoose }: ConflictTableProps) {
  const chooseAll = (side: MergeSide): void => {
    onChoose(
      conflicts.map(({ conflict }) => conflict.id),
      side,
    );
  };
  return (
    <section className="panel exchange-conflicts" aria-labelledby="exchange-conflicts">
      <div className="exchange-conflicts-head">
        <div>
          <h2 id="exchange-conflicts">{exchangeText.conflicts}</h2>
          <p className="muted">{exchangeText.conflictsHelp}</p>
        </div>
        {conflicts.length > 1 && (
          <div className="view-actions">
            <Button onPress={() => chooseAll('mine')}>{exchangeText.allMine}</Button>
            <Button onPress={() => chooseAll('theirs')}>{exchangeText.allTheirs}</Button>
          </div>
        )}
      </div>
      <div className="exchange-scroll" role="region" aria-label={exchangeText.conflictsLabel} tabIndex={0}>
        <table className="table exchange-table" aria-label={exchangeText.conflictsLabel}>
          <thead>
            <tr>
              <th scope="col">{exchangeText.what}</th>
              <th scope="col">{exchangeText.mine}</th>
              <th scope="col">{exchangeText.theirs}</th>
            </tr>
          </thead>
          {conflicts.map((words) => (
            <ConflictRows
              key={words.conflict.id}
              words={words}
              side={sideOf(words.conflict, choices)}
              nameOf={nameOf}
              onChoose={(side) => {
                onChoose([words.conflict.id], side);
              }}
            />
          ))}
        </table>
      </div>
    </section>
  );
}

interface ConflictRowsProps {
  readonly words: ConflictWords;
  readonly side: MergeSide;
  readonly nameOf: (id: PersonId) => string;
  readonly onChoose: (side: MergeSide) => void;
}

function ConflictRows({ words, side, nameOf, onChoose }: ConflictRowsProps) {
  const { conflict, title, place, lines, mineBy, theirsBy } = words;
  const madeBy = (by: MadeBy | null, never: string): string =>
    by ? describeMadeBy(nameOf(by.who), by.at, utcNow()) : never;
  const option = (value: MergeSide) => ({
    group: conflict.id,
    isChosen: side === value,
    onChoose: () => {
      onChoose(value);
    },
  });
  return (
    <tbody>
      <tr className="exchange-choice">
        <th scope="rowgroup">
          {title}
          {place !== '' && <div className="caption">{place}</div>}
        </th>
        <td className={side === 'mine' ? 'is-chosen' : ''}>
          <SideOption
            {...option('mine')}
            label={exchangeText.keepMine}
            spoken={exchangeText.keepMineOf(title)}
          />
          <div className="caption">{madeBy(mineBy, exchangeText.wasNeverThere)}</div>
        </td>
        <td className={side === 'theirs' ? 'is-chosen' : ''}>
          <SideOption
            {...option('theirs')}
            label={exchangeText.takeTheirs}
            spoken={exchangeText.takeTheirsOf(title)}
          />
          <div className="caption">{madeBy(theirsBy, exchangeText.wasNeverThereTheirs)}</div>
        </td>
      </tr>
      {lines.map(({ what, before, after }, index) => (
        <tr key={index}>
          <th scope="row" className="exchange-what">
            {what}
          </th>
          <td className={side === 'mine' ? 'is-chosen' : 'is-left'}>{before}</td>
          <td className={side === 'theirs' ? 'is-chosen' : 'is-left'}>{after}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface SideOptionProps {
  readonly group: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly spoken: string;
  readonly onChoose: () => void;
}

/** The browser's own radio button: the two stand in cells of their own, and the arrow keys still lead between them. */
function SideOption({ group, isChosen, label, spoken, onChoose }: SideOptionProps) {
  return (
    <label className="exchange-option">
      <input type="radio" name={group} checked={isChosen} aria-label={spoken} onChange={onChoose} />
      {label}
    </label>
  );
}
