/** One line for the fault suite's runner, which sets the variable and counts them. */
export function printFaultCount(fault: string, total: number, failures: readonly string[]): void {
  if (import.meta.env['VITE_FAULT_COUNTS'] === undefined) return;
  const rowsLost = failures.filter((text) => text.includes('is lost')).length;
  console.log(`fault-count ${JSON.stringify({ fault, survived: total - failures.length, total, rowsLost })}`);
}
