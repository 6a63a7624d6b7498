/// The plan: in which order contexts leave the monolith, why, and what each step has to do.
///
/// Everything is concluded from facts and a scenario. Sentences are not here: reasons are figures
/// and identities that the faces of the program put into words.
@NullMarked
package dev.seamwright.model.plan;

import org.jspecify.annotations.NullMarked;
