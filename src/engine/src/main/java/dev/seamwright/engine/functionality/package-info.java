/// What each entry point does to the data.
///
/// - [Functionalities]: every route, task, command, receiver of a signal and hook as a
///   [Functionality], the ordered sequence of its [Access]es to tables and the transactions that it
///   opens. Entry points that lead to the same code by the same verbs are one functionality.
/// - The accesses come from a walk along resolved calls that is bounded in depth and visits
///   ([Functionality#cut] says when a bound was hit). It is done in three passes over at most b
///   pieces of code with e steps between them, O(b + e) time each: what is within the bounds
///   (breadth first, the walk that transactions use), in which order it runs (depth first, calls
///   expanded in place), and how sure it is (Dijkstra's algorithm for the path whose worst step is
///   best; with three degrees of certainty three queues take the place of the heap).
/// - Of branches all arms count, in the order of the source. What is handed to a queue or sent as a
///   signal is a functionality of its own.
///
/// Nothing here knows of contexts; what follows for boundaries is told elsewhere.
@NullMarked
package dev.seamwright.engine.functionality;

import org.jspecify.annotations.NullMarked;
