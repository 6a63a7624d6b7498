/// Scenarios as files that people, spreadsheets and scripts can edit: CSV with one row for each
/// element that speaks for what lies below it, and JSON that keeps everything.
///
/// Files are written byte for byte the same from the same scenario. Those that are read may come
/// from anywhere: their size is bounded ([ScenarioText]), and whatever cannot be read ends in a
/// [ScenarioFileException] that says where. What names in a file mean is not decided here, see
/// `engine.assignment`; the files of other tools are read by `export.foreign`.
@NullMarked
package dev.seamwright.export.scenario;

import org.jspecify.annotations.NullMarked;
