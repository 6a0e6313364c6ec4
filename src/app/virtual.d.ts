/** Modules that the bundler makes from the scenario folders (see src/cli/scenarioPlugin.ts). */

declare module 'virtual:scenarios' {
  type Scenario = import('../format/scenario.ts').Scenario;
  type MoreOfScenario = import('../format/packedScenario.ts').MoreOfScenario;
  type ChartLayout = import('../views/chart/chartLayout.ts').ChartLayout;
  type DrawnMap = import('../format/drawnMap.ts').DrawnMap;
  type Problem = import('../format/problem.ts').Problem;

  /** A scenario that compiles, its data loaded when asked for; or one that does not, with what is wrong. */
  export type ScenarioEntry =
    | {
        readonly kind: 'scenario';
        readonly id: string;
        readonly title: string;
        readonly summary: string;
        readonly load: () => Promise<Scenario>;
        /** What `load` leaves out because only some views show it. */
        readonly loadMore: () => Promise<MoreOfScenario>;
        /** Where everything of its statechart's picture stands. */
        readonly loadChart: () => Promise<ChartLayout>;
        /** Its map, drawn ahead; null where no place has coordinates. */
        readonly loadMap: () => Promise<DrawnMap | null>;
      }
    | {
        readonly kind: 'problems';
        readonly id: string;
        readonly title: string;
        readonly problems: readonly Problem[];
      };

  /** Every folder in `scenario/`, in the order of their names; the first is the default. */
  export const scenarios: readonly ScenarioEntry[];
}
