/** A place on a slide, inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a layout has its title and its content. */
export interface Frame {
  readonly title: Box;
  readonly body: Box;
}

/** The three layouts that slides are made on, and the slide's size in inches. */
export interface Frames {
  readonly width: number;
  readonly height: number;
  readonly cover: Frame;
  readonly text: Frame;
  /** Title only; `body` is the room for tables, pictures and figures. */
  readonly free: Frame;
}

export type FrameName = "cover" | "text" | "free";

/** Ours, on a wide slide. */
export const ownFrames: Frames = {
  width: 13.333,
  height: 7.5,
  cover: {title: {x: 0.8, y: 1.7, w: 11.2, h: 1.9}, body: {x: 0.8, y: 3.7, w: 11.2, h: 1.3}},
  text: {title: {x: 0.8, y: 0.62, w: 11.7, h: 1.05}, body: {x: 0.8, y: 1.8, w: 11.7, h: 4.75}},
  free: {title: {x: 0.8, y: 0.62, w: 11.7, h: 1.05}, body: {x: 0.8, y: 1.85, w: 11.7, h: 4.7}},
};
