/** What a source is called after its export's file: "team-list.mbox.gz" gives "team-list". */
export function exportName(fileName: string): string {
  return fileName.replace(/(\.(zip|gz|mbox|mbx|eml|txt|json))+$/i, "") || fileName;
}
