import {NodeProgram, type ProgramInfo} from "sigma/rendering";
import type {NodeDisplayData, RenderParams} from "sigma/types";
import {floatColor} from "sigma/utils";

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const FLOAT = 5126;
const UNSIGNED_BYTE = 5121;
const TRIANGLES = 4;

/** What a unit's node carries beside sigma's own: its category (which is its shape) and the colour of its rim. */
export interface ShapeData extends NodeDisplayData {
  readonly shape: number;
  readonly rim: string;
}

/**
 * Draws units as the shapes of the palette: circle, square, diamond, triangle, hexagon, and a ring for the rest. All of one
 * size have the same area, so that no shape looks larger. A rim in the ground's colour keeps them off the lines.
 */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        {name: "a_position", size: 2, type: FLOAT},
        {name: "a_size", size: 1, type: FLOAT},
        {name: "a_shape", size: 1, type: FLOAT},
        {name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true},
        {name: "a_rim", size: 4, type: UNSIGNED_BYTE, normalized: true},
        {name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true},
      ],
      CONSTANT_ATTRIBUTES: [{name: "a_corner", size: 2, type: FLOAT}],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const {x, y, size, shape, color, rim} = data as ShapeData;
    this.array.set([x, y, size, shape, floatColor(color), floatColor(rim), nodeIndex], start);
  }

  override setUniforms({correctionRatio, sizeRatio, matrix}: RenderParams, {gl, uniformLocations}: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_correctionRatio"]!, correctionRatio);
    gl.uniform1f(uniformLocations["u_sizeRatio"]!, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"]!, false, matrix);
  }
}

/** A square around the shape; the triangle of this area reaches 1.56 radii from its middle. */
const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
#ifdef PICKING_MODE
attribute vec4 a_id;
#else
attribute vec4 a_color;
attribute vec4 a_rim;
#endif
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
varying vec4 v_color;
varying vec4 v_rim;
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_place = a_corner * 1.75;
  v_pixel = u_sizeRatio / a_size;
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_place * radius, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  v_rim = a_id;
  #else
  v_color = a_color;
  v_rim = a_rim;
  #endif
  v_color.a *= bias;
  v_rim.a *= bias;
}`;

/** Signed distance to each shape of area π, below zero inside. Source: I. Quilez, "2D distance functions". */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
varying vec4 v_color;
varying vec4 v_rim;

float square(vec2 p, float half_side) {
  vec2 d = abs(p) - half_side + 0.12;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - 0.12;
}
float triangle(vec2 p) {
  const float k = 1.7320508;
  const float half_side = 1.347;
  p.x = abs(p.x) - half_side;
  p.y = p.y + half_side / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * half_side, 0.0);
  return -length(p) * sign(p.y);
}
float hexagon(vec2 p) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  const float inner = 0.952;
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * inner, k.z * inner), inner);
  return length(p) * sign(p.y);
}
float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return square(p, 0.886);
  if (v_shape < 2.5) return square(vec2(p.x - p.y, p.x + p.y) * 0.70710678, 0.886);
  if (v_shape < 3.5) return triangle(p);
  if (v_shape < 4.5) return hexagon(p);
  return length(p) - 1.0;
}

void main() {
  float distance = shape(v_place);
  float rim = 2.0 * v_pixel;
  #ifdef PICKING_MODE
  gl_FragColor = distance < rim ? v_color : vec4(0.0);
  #else
  float inside = 1.0 - smoothstep(-0.6 * v_pixel, 0.6 * v_pixel, distance);
  if (v_shape > 4.5) inside *= smoothstep(0.62 - v_pixel, 0.62 + v_pixel, length(v_place));
  float around = 1.0 - smoothstep(rim - 0.6 * v_pixel, rim + 0.6 * v_pixel, distance);
  gl_FragColor = mix(v_rim, v_color, inside) * around;
  #endif
}`;
