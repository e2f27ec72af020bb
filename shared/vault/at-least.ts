import { z } from 'zod/mini';

/** A whole number that is not below `least`. */
export const atLeast = (least: number) => z.int().check(z.minimum(least));
