package dev.seamwright.store;

/// What an import was pointed at; the words stand in project files and never change.
enum ImportPath {
    ROOT,
    SCHEMA
}
