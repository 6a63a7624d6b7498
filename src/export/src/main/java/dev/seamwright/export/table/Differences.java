package dev.seamwright.export.table;

import dev.seamwright.engine.comparison.Agreement;
import dev.seamwright.engine.comparison.Comparison;
import dev.seamwright.engine.comparison.Moves;
import dev.seamwright.engine.comparison.Overlap;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;
import dev.seamwright.model.seam.Effect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How two scenarios differ, as tables and as JSON. Contexts are named; what belongs to none has
/// the empty name.
///
/// @param comparison what was found
public record Differences(Comparison comparison) {

    private static final List<String> EFFECTS =
            List.of(
                    "crossing_gained",
                    "crossing_lost",
                    "transactions_split",
                    "transactions_healed",
                    "keys_cut",
                    "keys_healed");

    /// Which contexts have what in common. `partner` says which of them stand for each other.
    public Sheet overlaps() {
        return Sheet.of(
                List.of("first", "second", "in_common", "partner"),
                comparison.overlaps(),
                each ->
                        List.of(
                                name(comparison.first(), each.first()),
                                name(comparison.second(), each.second()),
                                each.units(),
                                arePartners(each) ? "yes" : ""));
    }

    private boolean arePartners(Overlap overlap) {
        return overlap.first()
                .map(
                        id ->
                                Optional.ofNullable(comparison.partners().get(id))
                                        .filter(
                                                other ->
                                                        overlap.second().equals(Optional.of(other)))
                                        .isPresent())
                .orElse(false);
    }

    /// What has to move, with the effect of each part; effects are empty where they were not tried.
    public Sheet moves() {
        List<String> columns = new ArrayList<>(List.of("from", "to", "place", "members"));
        columns.addAll(EFFECTS);
        return Sheet.of(columns, comparison.moves(), this::cells);
    }

    private List<Object> cells(Moves moves) {
        List<Object> cells = new ArrayList<>();
        cells.add(name(comparison.first(), moves.from()));
        cells.add(name(comparison.second(), moves.to()));
        cells.add(moves.place());
        cells.add(moves.members().stream().map(NodeId::text).toList());
        List<Integer> counts = moves.effect().map(Differences::counts).orElse(List.of());
        for (int i = 0; i < EFFECTS.size(); i++) {
            cells.add(counts.isEmpty() ? "" : counts.get(i));
        }
        return cells;
    }

    private static List<Integer> counts(Effect effect) {
        return List.of(
                effect.crossingGained(),
                effect.crossingLost(),
                effect.transactionsSplit(),
                effect.transactionsHealed(),
                effect.keysCut(),
                effect.keysHealed());
    }

    /// Writes all of it.
    ///
    /// @throws IOException if the receiver cannot take it
    public void writeJson(Appendable out) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("first", comparison.first().name());
        fields.put("second", comparison.second().name());
        fields.put("same", comparison.moves().isEmpty());
        Agreement agreement = comparison.agreement();
        fields.put("placed_by_both", agreement.size());
        fields.put("mojofm", agreement.mojoFm());
        fields.put("mojofm_reverse", comparison.reverse().mojoFm());
        fields.put("adjusted_rand", agreement.adjustedRand());
        fields.put("precision", agreement.precision());
        fields.put("recall", agreement.recall());
        fields.put("f", agreement.pairwiseF());
        fields.put("overlaps", comparison.overlaps().stream().map(this::fields).toList());
        fields.put("moves", comparison.moves().stream().map(this::fields).toList());
        Json.write(fields, out);
        out.append('\n');
    }

    private Map<String, Object> fields(Overlap overlap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("first", name(comparison.first(), overlap.first()));
        fields.put("second", name(comparison.second(), overlap.second()));
        fields.put("in_common", overlap.units());
        fields.put("partner", arePartners(overlap));
        return fields;
    }

    private Map<String, Object> fields(Moves moves) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", name(comparison.first(), moves.from()));
        fields.put("to", name(comparison.second(), moves.to()));
        fields.put("place", moves.place());
        fields.put("members", moves.members().stream().map(NodeId::text).toList());
        moves.effect().ifPresent(effect -> fields.put("effect", fields(effect)));
        return fields;
    }

    private Map<String, Object> fields(Effect effect) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Integer> counts = counts(effect);
        for (int i = 0; i < EFFECTS.size(); i++) {
            fields.put(EFFECTS.get(i), counts.get(i));
        }
        List<Object> changes = new ArrayList<>();
        for (Effect.Change change : effect.changes()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("context", name(comparison.first(), Optional.of(change.context())));
            each.put("independence_before", change.independenceBefore());
            each.put("independence_after", change.independenceAfter());
            each.put("risk_before", change.riskBefore());
            each.put("risk_after", change.riskAfter());
            changes.add(each);
        }
        fields.put("contexts", changes);
        return fields;
    }

    private static String name(Scenario scenario, Optional<ContextId> id) {
        return id.flatMap(scenario::context).map(Context::name).orElse("");
    }
}
