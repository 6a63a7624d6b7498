package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.plan.PlanWriter;
import dev.seamwright.workspace.OpenProject;

/// Makes the writer of plans for an open project.
@FunctionalInterface
public interface PlanWriters {

    PlanWriter of(OpenProject project);
}
