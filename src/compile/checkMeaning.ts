import { type Course, followOrder, ordersOf } from './chart/course.ts';
import { movesOf } from './chart/moves.ts';
import { regionsOf } from './chart/regions.ts';
import type { Moments } from './dates/resolveMoments.ts';
import type { Draft } from './files/draft.ts';
import type { Findings } from './findings.ts';
import type { Resolved } from './passages/resolvePassages.ts';
import { automaticCircle, checkAutomaticsRest } from './rules/automaticCircle.ts';
import { checkMovesMove } from './rules/changeOfNothing.ts';
import { checkTransitionsQuote } from './rules/changeWithoutPassage.ts';
import { checkAnswersEnd } from './rules/circularReference.ts';
import { checkComparisons, comparisonWithoutWords } from './rules/comparisonWithoutWords.ts';
import { checkDanglingIds } from './rules/danglingId.ts';
import { checkDuplicateIds } from './rules/duplicateId.ts';
import { checkAnswers } from './rules/firstAnswer.ts';
import { checkHands } from './rules/handForm.ts';
import { checkHearing, handHearing } from './rules/handHearing.ts';
import { checkRecordIsWhole } from './rules/messageOnNoSchedule.ts';
import { checkPeriod } from './rules/outsidePeriod.ts';
import { passageAmbiguous } from './rules/passageAmbiguous.ts';
import { passageNotFound } from './rules/passageNotFound.ts';
import { checkPassagesAreSpoken, passageOutsideMessage } from './rules/passageOutsideMessage.ts';
import { checkPrinted, printedNotFound } from './rules/printedNotFound.ts';
import { checkRecordOrder } from './rules/recordOrder.ts';
import { checkRoutes, routeOrder } from './rules/routeOrder.ts';
import { checkMovesFire } from './rules/transitionNeverFires.ts';
import { checkNoneCompete } from './rules/transitionsCompete.ts';
import { checkAnswerNames } from './rules/unknownAnswer.ts';
import { checkOptions, unknownOption } from './rules/unknownOption.ts';
import { checkAnswersHold } from './rules/unreachableAnswer.ts';
import { checkVoicesNest, voiceBounds } from './rules/voiceBounds.ts';

/** Compares what the files say with one another. */
export function checkMeaning(draft: Draft, resolved: Resolved, moments: Moments, findings: Findings): void {
  checkDuplicateIds(draft, findings);
  checkDanglingIds(draft, findings);
  checkVoicesNest(draft, resolved, findings);
  checkPrinted(draft, findings);
  checkAnswersEnd(draft, resolved, findings);
  checkRecordIsWhole(draft, findings);
  checkRecordOrder(draft, moments, findings);
  checkPeriod(draft, moments, findings);
  checkHands(draft, moments, findings);
  checkHearing(draft, findings);
  checkRoutes(draft, moments, findings);
  checkComparisons(draft, findings);
  checkOptions(draft, findings);

  const regions = regionsOf(draft);
  checkAnswers(draft, findings);
  checkAnswerNames(draft, regions, findings);
  checkTransitionsQuote(draft, findings);
  checkPassagesAreSpoken(draft, resolved, findings);
  const moves = movesOf(draft, regions);
  checkMovesMove(moves, findings);
  checkNoneCompete(moves, findings);

  // What follows asks what would happen; while names, dates or the record are wrong, the answer would only mislead.
  if (findings.any((rule) => !HARMLESS.has(rule))) return;
  const courses: readonly Course[] = ordersOf(draft, moments).map((order) =>
    followOrder(order, regions, moves),
  );
  checkAutomaticsRest(regions, moves, courses, findings);
  // Where automatic transitions never rest, nothing can be said of what comes after.
  if (findings.any((rule) => rule === automaticCircle.name)) return;
  const neverTaken = checkMovesFire(moves, courses, findings);
  checkAnswersHold(regions, courses, neverTaken, findings);
}

/** Rules whose complaints change nothing in what the statechart does. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    passageNotFound,
    passageAmbiguous,
    passageOutsideMessage,
    printedNotFound,
    voiceBounds,
    handHearing,
    routeOrder,
    comparisonWithoutWords,
    unknownOption,
  ].map(({ name }) => name),
);
