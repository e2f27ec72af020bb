import type { ReactNode } from 'react';
import { DropZone, isFileDropItem } from 'react-aria-components';
import './FileDrop.css';

export interface FileDropProps {
  readonly label: string;
  /** Called with the first file dropped; the others are passed over. */
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A place to drop a file on; what it holds is the way for those who do not drag. */
export function FileDrop({ label, onFile, children }: FileDropProps) {
  return (
    <DropZone
      className="file-drop"
      aria-label={label}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        const dropped = items.find(isFileDropItem);
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      {children}
    </DropZone>
  );
}
