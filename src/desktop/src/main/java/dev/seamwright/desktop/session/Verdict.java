package dev.seamwright.desktop.session;

import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Scores;

/// The scores of a scenario, told together because the scenario on screen may be newer.
public record Verdict(Scenario scenario, Scores scores) {}
