/// Measures of a partition as they were published, so that results can be compared with those of
/// other tools, and the plain values that they are computed from.
///
/// Sources and costs, n being calls or accesses, K clusters:
///
/// - ICP, SM, IFN, NED, BCP: Kalia et al., "Mono2Micro", ESEC/FSE 2021; linear in n
/// - coupling, cohesion and transactional purity: Nitin et al., "CARGO", ASE 2022; linear in n
/// - cohesion, coupling and complexity over functionalities: Santos and Rito Silva, ICSA 2020, in
///   the form of their tool; see [FunctionalityMeasures] for the cost
/// - Q: Newman and Girvan 2004; TurboMQ: Mitchell and Mancoridis 2006; linear in n
/// - Ca, Ce, I: Martin 1994; linear in n. CCD, ACD, NCCD: Lakos 1996; K times the dependencies
///   between clusters
///
/// Where the scripts behind published figures differ from the formulas in print, the figures are
/// what is reproduced, and the class says so. What cannot be computed is a [Figure.Absent].
///
/// Nothing here knows a monolith or a scenario, weighs by the architect's priorities, or says what
/// is better: see `coupling`.
@NullMarked
package dev.seamwright.engine.metric;

import org.jspecify.annotations.NullMarked;
