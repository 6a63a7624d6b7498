package dev.seamwright.export.table;

import dev.seamwright.engine.metric.Dependencies;
import dev.seamwright.engine.metric.Figure;
import dev.seamwright.engine.metric.Profile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A profile of published measures as JSON has it: one field for each measure, in full precision.
///
/// A measure that cannot be computed is null, and `reasons` says why: `no-calls`,
/// `no-business-contexts`, … `Ca`, `Ce` and `I` have a field for each cluster. `unplaced` names
/// what no cluster holds, a hundred names at most, and is left out where there is nothing.
public final class ProfileFields {

    private static final int MOST_NAMES = 100;

    private ProfileFields() {}

    /// The fields, in order.
    public static Map<String, Object> of(Profile profile) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> reasons = new LinkedHashMap<>();
        profile.figures()
                .forEach(
                        (measure, figure) -> {
                            String name = measure.shortName();
                            fields.put(name, measure.isCount() ? count(figure) : value(figure));
                            if (figure instanceof Figure.Absent absent) {
                                reasons.put(name, reason(absent));
                            }
                        });
        if (!profile.clusters().isEmpty()) {
            addDependencies(profile, fields);
        }
        fields.put("reasons", reasons);
        if (!profile.unplaced().isEmpty()) {
            fields.put("unplaced", profile.unplaced().stream().limit(MOST_NAMES).toList());
        }
        return fields;
    }

    private static void addDependencies(Profile profile, Map<String, Object> fields) {
        Map<String, Object> afferent = new LinkedHashMap<>();
        Map<String, Object> efferent = new LinkedHashMap<>();
        Map<String, Object> instability = new LinkedHashMap<>();
        for (Map.Entry<String, Dependencies> each : profile.clusters().entrySet()) {
            afferent.put(each.getKey(), each.getValue().afferent());
            efferent.put(each.getKey(), each.getValue().efferent());
            instability.put(each.getKey(), value(each.getValue().instability()));
        }
        fields.put("Ca", afferent);
        fields.put("Ce", efferent);
        fields.put("I", instability);
    }

    private static Object count(Figure figure) {
        return figure.known().isPresent()
                ? (Object) Math.round(figure.known().getAsDouble())
                : value(figure);
    }

    /// What JSON has no number for is written as null.
    private static Object value(Figure figure) {
        return figure.known().orElse(Double.NaN);
    }

    private static String reason(Figure.Absent absent) {
        return absent.absence().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
