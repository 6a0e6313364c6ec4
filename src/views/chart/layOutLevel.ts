import { Graph, layout } from '@dagrejs/dagre';
import type { Frame, Spot } from './chartLayout.ts';

export interface LevelNode {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

export interface LevelEdge {
  readonly from: string;
  readonly to: string;
}

export interface Level {
  readonly width: number;
  readonly height: number;
  readonly frames: ReadonlyMap<string, Frame>;
  /** From the edge of one frame to the edge of another, by `edgeKey`. */
  readonly ways: ReadonlyMap<string, readonly Spot[]>;
}

export const RANK_GAP = 20;
const BESIDE = 20;

/**
 * Places nodes from top to bottom in the order of their edges, so that none lies on another.
 * One flat graph: what is nested is laid out on its own first and comes in as one node of its size.
 * The same arguments always give the same places, in whole units.
 */
export function layOutLevel(nodes: readonly LevelNode[], edges: readonly LevelEdge[]): Level {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', ranksep: RANK_GAP, nodesep: BESIDE, edgesep: 10 });
  for (const { key, width, height } of nodes) graph.setNode(key, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  layout(graph);

  const frames = new Map(
    nodes.map(({ key, width, height }): [string, Frame] => {
      const { x, y } = graph.node(key);
      return [key, { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height }];
    }),
  );
  const ways = new Map(
    edges.map(({ from, to }): [string, readonly Spot[]] => {
      const { points } = graph.edge(from, to) as {
        readonly points: readonly { readonly x: number; readonly y: number }[];
      };
      return [edgeKey(from, to), points.map(({ x, y }): Spot => [Math.round(x), Math.round(y)])];
    }),
  );
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return { width: Math.ceil(width), height: Math.ceil(height), frames, ways };
}

export function edgeKey(from: string, to: string): string {
  return `${from}\n${to}`;
}
