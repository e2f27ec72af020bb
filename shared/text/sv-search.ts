import type { Quantity } from '../domain/indicator/indicator';
import type { TrackedTable } from '../domain/tracking/tracked';
import { inUnit } from './sv-quantity';
import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  ATTAINMENT_NAMES,
  CONDITION_STATE_NAMES,
  DOCUMENT_STATE_NAMES,
  EVALUATION_KIND_NAMES,
  EVIDENCE_NAMES,
  GOAL_LEVEL_NAMES,
  INITIATIVE_STATUS_NAMES,
  PAID_BY_NAMES,
  PART_KIND_NAMES,
  PILOT_STATE_NAMES,
  SECTOR_NAMES,
  TEAM_KIND_NAMES,
} from './sv-work-names';
import { OUTCOME_NAMES } from './sv-work-values';

type CodeNames = Readonly<Record<string, string>>;

/** What is never searched for: "ja" and "nej" alone, and how an indicator is counted. */
const SILENT: CodeNames = {};

/** Fields that hold codes, and the words that stand for them on screen; a code without a word is found by nothing. */
const CODE_NAMES: Readonly<Record<TrackedTable, Readonly<Record<string, CodeNames>>>> = {
  parts: {
    kind: PART_KIND_NAMES,
    level: GOAL_LEVEL_NAMES,
    state: { ...CONDITION_STATE_NAMES, ...DOCUMENT_STATE_NAMES },
    teamKind: TEAM_KIND_NAMES,
    paidBy: PAID_BY_NAMES,
  },
  activities: { kind: ACTIVITY_KIND_NAMES, status: ACTIVITY_STATUS_NAMES, verdict: SILENT },
  initiatives: { sector: SECTOR_NAMES, evidence: EVIDENCE_NAMES, status: INITIATIVE_STATUS_NAMES },
  pilots: { state: PILOT_STATE_NAMES, outcome: OUTCOME_NAMES, verdict: SILENT },
  indicators: { counting: SILENT, direction: SILENT },
  measurements: {},
  evaluations: { kind: EVALUATION_KIND_NAMES, attainment: ATTAINMENT_NAMES },
  actors: { sector: SECTOR_NAMES },
};

/** The words by which a text in a record is found: the text itself, or what a code is called on screen. */
export function searchedText(table: TrackedTable, field: string, text: string): string {
  const names = CODE_NAMES[table][field];
  return names ? (names[text] ?? '') : text;
}

/** What is said by a mark that is set; every other mark says nothing to search for. */
export const searchedMark = (field: string): string => (field === 'isWholeCounty' ? 'Hela länet' : '');

/** "Deltagare i forum 2025-06-30: 82,5 personer" */
export const measurementTitle = (indicator: string, on: string, value: Quantity, unit: string): string =>
  `${indicator === '' ? 'Mätvärde' : indicator} ${on}: ${inUnit(value, unit)}`;

export const searchedBudget = {
  /** "Version 2: Efter beslutet" */
  title: (version: number, name: string): string =>
    name.trim() === '' ? `Version ${String(version)}` : `Version ${String(version)}: ${name}`,
  words: 'budget budgetversion',
} as const;
