package dev.seamwright.desktop.plan;

import dev.seamwright.model.plan.Plan;
import dev.seamwright.model.scenario.Scenario;

import java.nio.file.Path;
import java.util.List;

/// Writes a plan as documents. Called in the background.
public interface PlanWriter {

    /// Writes into a folder.
    ///
    /// @param scenario the one that the plan was made for
    /// @return the files that were written
    List<Path> write(Scenario scenario, Plan plan, Path folder);
}
