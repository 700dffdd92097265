import type {Migration} from "../platform/storage/index.ts";

/**
 * Search in what was said. Under row-level security the index on `words` would lie idle (`@@` is not leakproof), so the search is
 * a function that runs as the owner and keeps to the transaction's organisation itself; without one it finds nothing.
 * `query` is as people type it: words, "a phrase", -without, or; each word is looked up in Dutch, in English and as it is.
 * `channels`: only in these; null for all. Newest first, at most `most`.
 */
export const search: Migration = {
  name: "0005-search",
  statements: [
    // A frequent word is found by going back in time until there are enough; a rare one by the index on words.
    `create index message_newest on message (organisation_id, at desc)`,
    `create function search_messages(query text, most integer, channels uuid[] default null)
      returns table (channel_id uuid, key text, at timestamptz)
      language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $function$
      begin
        -- As a string, so that it is planned for these very words: the best way depends on how frequent they are.
        return query execute $statement$
          select m.channel_id, m.key, m.at from message m
          where m.organisation_id = $1 and m.words @@ $2 and ($4 is null or m.channel_id = any($4))
          order by m.at desc, m.channel_id, m.key limit $3 $statement$
        using nullif(current_setting('app.organisation', true), '')::uuid,
          websearch_to_tsquery('dutch', query) || websearch_to_tsquery('english', query) || websearch_to_tsquery('simple', query),
          most, channels;
      end $function$`,
    `revoke all on function search_messages(text, integer, uuid[]) from public`,
    `grant execute on function search_messages(text, integer, uuid[]) to samenspel_app`,
  ],
};
