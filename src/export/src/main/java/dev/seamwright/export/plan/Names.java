package dev.seamwright.export.plan;

import dev.seamwright.export.document.Inline;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// How contexts and places are called in a report.
final class Names {

    private static final int LONGEST_SLUG = 40;

    private final Scenario scenario;

    Names(Scenario scenario) {
        this.scenario = scenario;
    }

    String of(ContextId id) {
        return scenario.context(id).map(Context::name).orElseGet(id::toString);
    }

    Inline strong(ContextId id) {
        return new Inline.Strong(of(id));
    }

    /// A link to the step that takes the context out.
    Inline link(ContextId id) {
        return new Inline.Link(of(id), anchor(id));
    }

    /// The same for the same context in every export, however often it is renamed in between except
    /// for its readable end.
    String anchor(ContextId id) {
        String slug =
                Normalizer.normalize(of(id), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String end = slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
        return "step-" + id + (end.isEmpty() ? "" : "-" + end);
    }

    /// Contexts by name, in the order given.
    String list(List<ContextId> ids) {
        return String.join(", ", ids.stream().map(this::of).toList());
    }

    static Inline place(Location at) {
        return new Inline.Code(at.toString());
    }
}
