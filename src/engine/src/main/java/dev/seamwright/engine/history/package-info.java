/// What the history of the source says about its parts: what changed together, and who answers for
/// what.
///
/// Merge and bulk commits are left out, for they say nothing about what belongs together, and so is
/// everything but production code. History knows files and not what stands in them: a file goes
/// where its largest unit goes ([FileUnits#main][dev.seamwright.engine.graph.FileUnits#main]).
///
/// - [Changes]: commits as sets of units. O(f) for f files of all commits.
/// - [CoChanges]: pairs of units and how often they changed together, every commit shared out among
///   its pairs; after Zimmermann, Zeller, Weissgerber and Diehl, *Mining version histories to guide
///   software changes* (2005). O(p log p) for p pairs of files of one commit.
/// - [Teams]: who answers for a path by the project's own file of owners.
///
/// Absent history is absent: nothing here takes silence for independence.
@NullMarked
package dev.seamwright.engine.history;

import org.jspecify.annotations.NullMarked;
