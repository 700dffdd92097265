import type {AuditPicture} from "../../audit/picture-rules.ts";
import {auditProducts} from "../../audit/rules.ts";
import {inSentence} from "../../audit/sentence-rules.ts";
import {summaryDraft} from "../../audit/summary-rules.ts";
import {InTrajectory, ProductBar, TextEditor} from "../dossier/index.ts";
import {type Format, useFormat, useWords} from "../i18n/index.ts";
import {ActionLink, BarsSketch, Empty, Failed, FindingTitle, Loading, Stack} from "../ui/index.ts";
import {DimensionsPicture} from "./DimensionsPicture.tsx";
import {ExtremesPart} from "./ExtremesPart.tsx";
import {FactsBeside} from "./FactsBeside.tsx";
import {OpportunityPart} from "./OpportunityPart.tsx";
import css from "./picture.module.css";
import {usePicture} from "./use-picture.ts";
import {type AuditWords, auditWords} from "./words.ts";

/** The picture of the organisation on two pages: how it stands on five dimensions, and the opportunity map. */
export function PicturePage() {
  return (
    <InTrajectory>
      <OrganisationPicture />
    </InTrajectory>
  );
}

function OrganisationPicture() {
  const t = useWords(auditWords).picture;
  const format = useFormat();
  const loaded = usePicture();
  if (loaded.state === "loading") return <Loading lines={8} />;
  if (loaded.state === "failed") return <Failed {...loaded} />;
  const picture = loaded.data;
  const product = auditProducts[0]!;
  if (picture.scores.every(({findings}) => findings.length === 0) && picture.challenges.length === 0)
    return (
      <Empty
        isPage
        {...t.empty}
        sketch={<BarsSketch />}
        action={
          <ActionLink page="quick-scan" look="filled">
            {t.begin}
          </ActionLink>
        }
      />
    );
  return (
    <Stack gap="sections">
      <article className={css.sheet}>
        <FindingTitle {...titleOf(picture, t, format)} />
        <DimensionsPicture picture={picture} />
        <ExtremesPart picture={picture} />
        <FactsBeside picture={picture} />
        <section className={css.part}>
          <h2>{t.summary}</h2>
          <TextEditor
            name="audit-summary"
            label={t.summary}
            placeholder={t.summaryPlaceholder}
            start={summaryDraft(picture, format.language)}
          />
        </section>
      </article>
      <article className={`${css.sheet} ${css.second}`}>
        <OpportunityPart picture={picture} />
        <ProductBar product={product} />
      </article>
    </Stack>
  );
}

/** The strongest and the weakest point, and what the picture rests on. */
function titleOf(picture: AuditPicture, t: AuditWords["picture"], format: Format): {title: string; lead: string} {
  const {scores, sources, facts} = picture;
  const [strong, weak] = [picture.strongest, picture.weakest].map(({shown: [first]}) =>
    first ? inSentence(first.question.name)[format.language] : undefined,
  );
  const scored = scores.filter(({state}) => state === "scored").length;
  const title =
    strong !== undefined && weak !== undefined
      ? t.titles.both(strong, weak)
      : strong !== undefined
        ? t.titles.strong(strong)
        : weak !== undefined
          ? t.titles.weak(weak)
          : scored > 0
            ? t.titles.middle
            : t.titles.none;
  const lead = t.lead(
    format.number(scored),
    format.number(scores.length),
    t.sources(sources.length),
    t.facts(facts.length),
  );
  return {title, lead};
}
