/** The shape of stored records: the number of the newest migration. Data with a higher one come from a newer app. */
export const DATA_SCHEMA = 3;
