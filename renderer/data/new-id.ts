/** A new random identity, branded as the caller wants it. */
export const newId = <Id extends string>(): Id => crypto.randomUUID() as Id;
