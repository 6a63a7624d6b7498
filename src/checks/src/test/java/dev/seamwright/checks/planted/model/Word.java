package dev.seamwright.checks.planted.model;

/// Innocent.
public record Word(String text) {}
