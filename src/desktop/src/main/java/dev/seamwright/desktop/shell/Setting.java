package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.choice.Chooser;
import dev.seamwright.desktop.theme.Appearance;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.wording.Words;

import java.time.Clock;

/// What every screen needs and only the composition root can make.
///
/// @param chooser asks for files and folders
/// @param planWriter makes the writer for an open project
public record Setting(
        Words words,
        Appearance appearance,
        Background background,
        Chooser chooser,
        Clock clock,
        PlanWriters planWriter) {}
