/** A district's place in the honeycomb: columns from west to east (a half is the offset of every other row), rows from north. */
export type Tile = { district: number; column: number; row: number };

const rows: readonly (readonly [column: number, district: number][])[] = [
  [[4, 1]],
  [
    [0.5, 22],
    [1.5, 5],
    [2.5, 2],
    [3.5, 3],
    [4.5, 4],
  ],
  [
    [1, 21],
    [2, 9],
    [3, 6],
    [4, 7],
    [5, 8],
    [6, 13],
  ],
  [
    [2.5, 10],
    [3.5, 11],
    [4.5, 12],
    [5.5, 14],
  ],
  [
    [2, 18],
    [3, 17],
    [4, 16],
    [5, 15],
  ],
  [
    [2.5, 19],
    [4.5, 20],
  ],
];

/** Our own drawing of the city: each district is one hexagon, as large as the others, about where the district lies. */
export const tiles: readonly Tile[] = rows.flatMap((row, place) =>
  row.map(([column, district]) => ({ district, column, row: place })),
);

const radius = 50;
const halfWidth = (radius * Math.sqrt(3)) / 2;
const inset = 2;
const first = Math.min(...tiles.map((tile) => tile.column));
const last = Math.max(...tiles.map((tile) => tile.column));

/** Of the whole drawing. */
export const size = {
  width: Math.ceil((last - first + 1) * 2 * halfWidth),
  height: Math.ceil((rows.length - 1) * 1.5 * radius + 2 * radius),
};

/** The middle of a tile. */
export const middleOf = ({ column, row }: Pick<Tile, "column" | "row">) => ({
  x: (column - first) * 2 * halfWidth + halfWidth,
  y: row * 1.5 * radius + radius,
});

/** The six corners of a tile, as an SVG polygon's `points`; a little space is left between neighbours. */
export function cornersOf(tile: Pick<Tile, "column" | "row">): string {
  const { x, y } = middleOf(tile);
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    const reach = radius - inset;
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`;
  }).join(" ");
}
