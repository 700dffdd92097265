import type {ImportReply, SourceReply} from "./contract.ts";
import type {ImportCounts, ImportRow, SourceRow, SourceTotals} from "./source-store.ts";

/** The sources as they are told, each with its imports, newest first. */
export function sourceReplies(
  sources: readonly SourceRow[],
  totals: readonly SourceTotals[],
  imports: readonly ImportRow[],
): SourceReply[] {
  return sources.map(({id, kind, name, basis, archive}) => {
    const total = totals.find(({source_id}) => source_id === id);
    return {
      id,
      kind,
      name,
      basis,
      archive: archive && {reason: archive.reason, declaredBy: archive.declaredBy, declaredOn: archive.declaredOn},
      messages: total?.messages ?? 0,
      people: total?.people ?? 0,
      channels: {open: total?.open ?? 0, private: total?.private ?? 0, direct: total?.direct ?? 0},
      firstWeek: total?.first_week ?? null,
      lastWeek: total?.last_week ?? null,
      imports: imports.filter(({source_id}) => source_id === id).map(importReply),
    };
  });
}

function importReply(it: ImportRow): ImportReply {
  const counts: Partial<ImportCounts> = it.counts;
  return {
    id: it.id,
    number: it.number,
    jobId: it.job_id,
    fileName: it.file_name,
    purpose: it.purpose,
    decidedBy: it.decided_by,
    state: it.state,
    startedAt: it.started_at.toISOString(),
    finishedAt: it.finished_at?.toISOString() ?? null,
    messages: counts.added ?? null,
    changed: counts.changed ?? null,
    botMessages: counts.botMessages ?? null,
    dropped: {...counts.dropped},
  };
}
