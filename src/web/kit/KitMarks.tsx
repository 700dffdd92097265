import {useWords} from "../i18n/index.ts";
import {Badge, NotShown, Row, StepMark, TrafficLight, VisibilityBadge} from "../ui/index.ts";
import {kitWords} from "./words.ts";

/** Small signs: traffic lights, badges, the steps' circles. */
export function KitMarks() {
  const t = useWords(kitWords);
  return (
    <>
      <Row>
        <TrafficLight light="positive" />
        <TrafficLight light="mixed" />
        <TrafficLight light="critical" />
        <TrafficLight light="unsure" />
        <NotShown />
      </Row>
      <Row>
        <VisibilityBadge visibility="open" />
        <VisibilityBadge visibility="private" />
        <VisibilityBadge visibility="direct" />
        {(["plain", "brand", "good", "warn", "bad"] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {t.monitor}
          </Badge>
        ))}
      </Row>
      <Row>
        <StepMark number={1} state="done" />
        <StepMark number={2} state="current" />
        <StepMark number={3} state="ahead" />
      </Row>
    </>
  );
}
