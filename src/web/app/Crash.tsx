import {useWords} from "../i18n/index.ts";
import {Button} from "../ui/Button.tsx";
import {FindingTitle} from "../ui/FindingTitle.tsx";
import {Note, Row, Stack} from "../ui/Panel.tsx";
import {appWords} from "./words.ts";

/** Stands in place of a page with a bug in it. */
export function Crash({error}: {error: unknown}) {
  const t = useWords(appWords).crash;
  return (
    <Stack>
      <FindingTitle title={t.title} lead={t.lead} />
      <Row>
        <Button look="filled" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </Row>
      <Note>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </Note>
    </Stack>
  );
}
