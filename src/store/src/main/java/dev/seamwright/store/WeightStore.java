package dev.seamwright.store;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.seam.Preset;
import dev.seamwright.model.seam.Priority;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.model.seam.Weights;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/// Keeps the architect's priorities.
final class WeightStore {

    private static final String REFERENCE = "REFERENCE";
    private static final String RISK = "RISK";

    private final Database database;

    WeightStore(Database database) {
        this.database = database;
    }

    /// Part of a transaction.
    void write(Weights weights) throws SQLException {
        database.update("DELETE FROM weight");
        for (Map.Entry<ReferenceKind, Priority> entry : weights.references().entrySet()) {
            insert(REFERENCE, entry.getKey(), entry.getValue());
        }
        for (Map.Entry<RiskFactor, Priority> entry : weights.risks().entrySet()) {
            insert(RISK, entry.getKey(), entry.getValue());
        }
    }

    /// What a project says nothing of, because it is older than that kind of evidence, counts as by
    /// default.
    Weights read() {
        Weights usual = Preset.DATA_FIRST.weights();
        Map<ReferenceKind, Priority> references = new EnumMap<>(usual.references());
        references.putAll(priorities(REFERENCE, ReferenceKind.class));
        Map<RiskFactor, Priority> risks = new EnumMap<>(usual.risks());
        risks.putAll(priorities(RISK, RiskFactor.class));
        return new Weights(references, risks);
    }

    private void insert(String subject, Enum<?> name, Priority priority) throws SQLException {
        database.update(
                "INSERT INTO weight VALUES (?, ?, ?)", subject, name.name(), priority.name());
    }

    private <E extends Enum<E>> Map<E, Priority> priorities(String subject, Class<E> type) {
        Map<E, Priority> priorities = new EnumMap<>(type);
        database.query(
                        "SELECT name, priority FROM weight WHERE subject = ?",
                        row ->
                                Map.entry(
                                        Enum.valueOf(type, FactReader.string(row, 1)),
                                        Priority.valueOf(FactReader.string(row, 2))),
                        subject)
                .forEach(entry -> priorities.put(entry.getKey(), entry.getValue()));
        return priorities;
    }
}
