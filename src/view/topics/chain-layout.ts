import { scaleSqrt } from 'd3-scale';
import type { ChainLane } from './chain.ts';

/** A level's block in a lane of the picture. */
export interface ChainNode {
  x: number;
  y: number;
  height: number;
  count: number;
}

/** A band between two blocks, as the path of its outline. */
export interface ChainBand {
  path: string;
  count: number;
  /** Where its number stands. */
  x: number;
  y: number;
}

/** One lane of the picture, in units of its view box. */
export interface LaidLane {
  lane: ChainLane;
  /** Vertical middle. */
  y: number;
  nodes: ChainNode[];
  bands: (ChainBand | null)[];
}

/** Sizes of the picture. */
export const picture = { width: 960, lane: 84, top: 48, label: 120, node: 96 } as const;

/** Where the first and the last column of blocks begin. */
const [FIRST, LAST] = [160, 832] as const;

/** Left edges of the blocks of so many levels, evenly apart. */
export function columnsOf(levels: number): number[] {
  const step = levels > 1 ? (LAST - FIRST) / (levels - 1) : 0;
  return Array.from({ length: levels }, (_, index) => Math.round(FIRST + step * index));
}

/**
 * Lays the lanes out. A block's height and a band's thickness grow with the square root of their
 * numbers against the largest of all lanes, so that small numbers stay visible; areas are not to
 * be compared, which is why every block and band carries its number.
 */
export function chainLayout(lanes: readonly ChainLane[]): LaidLane[] {
  const most = Math.max(1, ...lanes.flatMap(({ counts }) => counts));
  const mostLinks = Math.max(1, ...lanes.flatMap(({ bands }) => bands));
  const heightOf = scaleSqrt([0, most], [20, 64]);
  const halfOf = scaleSqrt([0, mostLinks], [1, 16]);
  const round = (value: number) => Math.round(value * 10) / 10;
  return lanes.map((lane, index) => {
    const y = picture.top + picture.lane * (index + 0.5);
    const nodes = columnsOf(lane.counts.length).map((x, level) => {
      const count = lane.counts[level] ?? 0;
      const height = count === 0 ? 0 : round(heightOf(count));
      return { x, y: round(y - height / 2), height, count };
    });
    const bands = lane.bands.map((count, gap): ChainBand | null => {
      const [left, right] = [nodes[gap], nodes[gap + 1]];
      if (count === 0 || !left || !right) return null;
      const half = round(halfOf(count));
      const [from, to] = [left.x + picture.node, right.x];
      const path = `M${from} ${y - half}H${to}V${y + half}H${from}Z`;
      return { path, count, x: (from + to) / 2, y };
    });
    return { lane, y, nodes, bands };
  });
}
