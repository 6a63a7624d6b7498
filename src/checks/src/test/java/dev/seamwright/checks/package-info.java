/// The rules of the house: what may know what, and what no source may contain.
///
/// Every rule says why it stands, proves that it saw something, and is shown to fail on a violation
/// planted for it ([HouseRulesCanFailTest], [SourceRulesCanFailTest]). Rules about behaviour do not
/// belong here; they are tests of the module that behaves.
@NullMarked
package dev.seamwright.checks;

import org.jspecify.annotations.NullMarked;
