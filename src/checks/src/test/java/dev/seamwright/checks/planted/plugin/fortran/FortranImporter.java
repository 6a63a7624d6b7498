package dev.seamwright.checks.planted.plugin.fortran;

/// Innocent.
public record FortranImporter(String name) {}
