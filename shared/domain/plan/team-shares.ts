import { ExactDecimal } from '../money/exact-decimal';
import type { Percent } from '../money/percent';
import { PAID_BY, type Team, type TeamMember } from './plan-part';

/** What one payer gives the project in people. Only what the project pays can ever be a cost of it. */
export interface PayerShares {
  readonly paidBy: TeamMember['paidBy'];
  /** Shares of full time together; null where none is stated. May be above a thousand percent. */
  readonly share: Percent | null;
  readonly seats: number;
  /** Seats without a stated share. */
  readonly unstated: number;
}

/** The sum of full-time shares by payer, in the order of PAID_BY; payers without a seat are left out. */
export const sharesByPayer = (teams: readonly Team[]): readonly PayerShares[] =>
  PAID_BY.flatMap((paidBy) => {
    const seats = teams.flatMap(({ members }) => members).filter((member) => member.paidBy === paidBy);
    if (seats.length === 0) return [];
    const shares = seats.flatMap(({ share }) => (share === null ? [] : [share]));
    const sum = shares.reduce((total, share) => total.plus(share), new ExactDecimal(0));
    return {
      paidBy,
      share: shares.length === 0 ? null : (sum.toFixed() as Percent),
      seats: seats.length,
      unstated: seats.length - shares.length,
    };
  });
