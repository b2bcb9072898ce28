/** The part of d3-geo that the test of the map compares with; the package has no types. */
declare module 'd3-geo' {
  interface Projection {
    (point: [longitude: number, latitude: number]): [x: number, y: number] | null;
    scale(scale: number): this;
    translate(point: [x: number, y: number]): this;
  }
  export function geoEqualEarth(): Projection;
}
