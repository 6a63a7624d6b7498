package dev.seamwright.checks.planted.plugin.cobol;

import dev.seamwright.checks.planted.plugin.fortran.FortranImporter;
import dev.seamwright.checks.planted.store.Painter;

/// Knows another plugin and more of the house than the model.
public record CobolImporter(FortranImporter other, Painter painter) {}
