package dev.seamwright.checks.planted.attic;

/// Lives in no room.
public record Forgotten(String name) {}
