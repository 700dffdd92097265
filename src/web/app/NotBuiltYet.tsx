import {useWords} from "../i18n/index.ts";
import {Empty, FindingTitle, Stack} from "../ui/index.ts";
import type {PageName} from "./addresses.ts";
import {appWords} from "./words.ts";

/** Stands where a page will come. */
export function NotBuiltYet({page}: {page: PageName}) {
  const t = useWords(appWords);
  return (
    <Stack>
      <FindingTitle title={t.pages[page]} />
      <Empty {...t.notBuilt} />
    </Stack>
  );
}
