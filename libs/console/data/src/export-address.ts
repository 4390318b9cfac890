/** The address of a list of the API as a file. What is no text is sent as JSON; what is empty is left out. */
export function exportAddress(list: string, format: 'csv' | 'xlsx', variables: Readonly<Record<string, unknown>> = {}): string {
  const params = new URLSearchParams(Object.entries(variables).flatMap(([name, value]) => {
    const isEmpty = value == null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
    return isEmpty ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  }));
  return `/exports/${list}.${format}${params.size > 0 ? `?${params}` : ''}`;
}
