import type {ReactNode} from "react";
import {useMay} from "../access/session.tsx";
import {useFilters} from "../app/filters.ts";
import {useWords} from "../i18n/index.ts";
import {ActionLink, Button, Empty, FindingTitle, Stack} from "../ui/index.ts";
import {evidenceWords} from "./words.ts";

/** Before the first import: what will stand on this page, and the way to bring data. @param title the page's h1. */
export function NoData({title, sketch}: {title: string; sketch: ReactNode}) {
  const t = useWords(evidenceWords);
  const mayBring = useMay("sources:write");
  return (
    <Stack>
      <FindingTitle title={title} />
      <Empty
        title={t.noData}
        need={mayBring ? t.noDataNeed : t.askColleague}
        sketch={sketch}
        action={
          mayBring && (
            <ActionLink page="import" look="filled">
              {t.bring}
            </ActionLink>
          )
        }
      />
    </Stack>
  );
}

/** The chosen scope is below the floor, or empty: they look alike. Offers the way back to all. @param hint another way out on this page. */
export function NothingShown({sketch, hint}: {sketch: ReactNode; hint?: string | undefined}) {
  const t = useWords(evidenceWords);
  const [{source, unit}, change] = useFilters();
  return (
    <Empty
      title={t.hidden}
      need={`${t.hiddenWhy} ${hint ?? t.hiddenNext}`}
      sketch={sketch}
      action={
        (source || unit) && (
          <Button onClick={() => change({source: undefined, unit: undefined})}>{t.wholeOrganisation}</Button>
        )
      }
    />
  );
}
