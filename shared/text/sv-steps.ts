/**
 * What the undo menu calls a change of one thing: its name, and which of its fields, "Närvaroteam: diarienummer". A
 * label that tells the thing's name too, as those in a table do, says it once.
 */
export function stepOf(name: string, field: string | undefined): string {
  const step = field?.endsWith(`, ${name}`) === true ? field.slice(0, -`, ${name}`.length) : field;
  return step === undefined ? name : `${name}: ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
}
