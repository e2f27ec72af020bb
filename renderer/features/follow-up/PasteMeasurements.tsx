import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { Dialog } from '@renderer/ui/Dialog';
import { Message } from '@renderer/ui/Message';
import { TextField } from '@renderer/ui/TextField';
import type { Indicator, Measurement } from '@shared/domain/indicator/indicator';
import {
  pastedColumns,
  readPastedMeasurements,
  type PastedMeasurement,
} from '@shared/domain/indicator/read-pasted-measurements';
import { formatList } from '@shared/text/format';
import { appText } from '@shared/text/sv-app';
import { describeMeasurementProblem, measurementText } from '@shared/text/sv-follow-up';
import { inUnit } from '@shared/text/sv-quantity';
import { newMeasurement } from './measurement-actions';
import { addRecords } from './save-record';

export interface PasteMeasurementsProps {
  readonly indicator: Indicator;
  readonly own: readonly Measurement[];
  readonly onClose: () => void;
}

/** Several measurements from a sheet: how each row is read is shown before anything is saved. */
export function PasteMeasurements({ indicator, own, onClose }: PasteMeasurementsProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const rows = readPastedMeasurements(text, indicator, own, today());
  const entries = rows.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const columns = formatList(pastedColumns(indicator).map((column) => measurementText[column].toLowerCase()));
  const add = async (): Promise<void> => {
    const records = entries.map((entry) => newMeasurement(indicator, entry));
    const refused = await addRecords(
      indicator.projectId,
      measurementText.pasted(records.length),
      records.map((record) => ({ table: 'measurements', record }) as const),
    );
    setProblem(refused);
    if (refused === undefined) onClose();
  };
  return (
    <Dialog title={measurementText.pasteTitle} isOpen onClose={onClose}>
      <div className="paste-measurements">
        <TextField
          label={measurementText.pasteField}
          help={measurementText.pasteHelp(columns)}
          rows={6}
          autoFocus
          value={text}
          onChange={setText}
        />
        {rows.length > 0 && <PastedTable rows={rows} unit={indicator.unit} />}
        {rows.length > entries.length && (
          <Message tone="warning">{measurementText.pasteFaulty(rows.length - entries.length)}</Message>
        )}
        {problem !== undefined && (
          <Message tone="error" isAlert>
            {problem}
          </Message>
        )}
        <div className="dialog-actions">
          <Button onPress={onClose}>{appText.cancel}</Button>
          <Button tone="primary" isDisabled={entries.length === 0} onPress={() => void add()}>
            {measurementText.pasteAdd(entries.length)}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface PastedTableProps {
  readonly rows: readonly PastedMeasurement[];
  readonly unit: string;
}

function PastedTable({ rows, unit }: PastedTableProps) {
  return (
    <div className="paste-rows" role="region" aria-label={measurementText.pasteResult} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{measurementText.pasteResult}</caption>
        <tbody>
          {rows.map(({ line, read }) => (
            <tr key={line}>
              <th scope="row">{measurementText.pasteLine(line)}</th>
              {read.ok ? (
                <>
                  <td>{read.value.on}</td>
                  <td className="figure">{inUnit(read.value.value, unit)}</td>
                </>
              ) : (
                <td colSpan={2} className="paste-faulty">
                  {describeMeasurementProblem(read.error)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
