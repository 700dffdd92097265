import {Link} from "@tanstack/react-router";
import {useWords} from "../i18n/index.ts";
import {FindingTitle} from "../ui/FindingTitle.tsx";
import {Stack} from "../ui/Panel.tsx";
import {appWords} from "./words.ts";

/** An address that leads nowhere, or to an organisation that is not ours: the two look alike. */
export function NotFound() {
  const t = useWords(appWords).notFound;
  return (
    <Stack>
      <FindingTitle title={t.title} lead={t.lead} />
      <p>
        <Link to="/">{t.home}</Link>
      </p>
    </Stack>
  );
}
