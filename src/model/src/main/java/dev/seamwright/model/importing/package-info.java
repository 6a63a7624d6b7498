/// The contract between an importer and the program: read each file alone, then link them all.
///
/// An importer is found through [java.util.ServiceLoader] under the name
/// `dev.seamwright.model.importing.Importer`. It knows one language and nothing of the others; it
/// reads source as text and never runs it. What it cannot read or resolve it reports as a value.
@NullMarked
package dev.seamwright.model.importing;

import org.jspecify.annotations.NullMarked;
