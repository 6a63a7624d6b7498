/// The two small interfaces through which long work speaks: how far it is, and whether it should
/// stop. Importers, engine and store use them; how they are shown is the caller's business.
@NullMarked
package dev.seamwright.model.progress;

import org.jspecify.annotations.NullMarked;
