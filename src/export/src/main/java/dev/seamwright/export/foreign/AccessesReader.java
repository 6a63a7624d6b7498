package dev.seamwright.export.foreign;

import dev.seamwright.engine.metric.EntityAccess;
import dev.seamwright.engine.metric.TracedFunctionality;
import dev.seamwright.export.foreign.ForeignFileException.Finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads which entities each functionality accesses, in order. Accepted are
///
/// - `{"Controller.method": {"t": [{"id": 0, "a": [["R", 3], ["W", 5]]}]}}` (socialsoftware's
///   collectors): one trace or several, each access with its entity by number or name;
/// - `{"Controller.method": [["R", 3], …]}` and `[["Owner", "R"], …]`, the older flat form.
///
/// What a collector of runtime traces packs is unpacked once: how often an access was repeated
/// (`["R", 3, 7]`), and how often a sequence was (`[2, 5]` before it), changes no measure.
public final class AccessesReader {

    private static final Set<String> MODES = Set.of("R", "W");

    private final EntityNames names;
    private final Map<String, List<EntityAccess>> known = new HashMap<>();

    private AccessesReader(EntityNames names) {
        this.names = names;
    }

    /// Reads a file.
    ///
    /// @param names of the entities that it knows by number
    /// @throws ForeignFileException if it holds no accesses
    public static List<TracedFunctionality> read(Path path, EntityNames names) {
        ForeignFile file = new ForeignFile(path, ForeignForm.ACCESSES);
        List<TracedFunctionality> functionalities = file.json(new AccessesReader(names)::all);
        if (functionalities.isEmpty()) {
            throw file.failure(Finding.of(ForeignProblem.EMPTY));
        }
        return functionalities;
    }

    private List<TracedFunctionality> all(JsonWalk json) {
        List<TracedFunctionality> all = new ArrayList<>();
        json.fields(name -> all.add(new TracedFunctionality(name, traces(json))));
        return List.copyOf(all);
    }

    private List<List<EntityAccess>> traces(JsonWalk json) {
        List<List<EntityAccess>> traces = new ArrayList<>();
        if (json.isArray()) {
            traces.add(accesses(json));
            return traces;
        }
        boolean[] found = {false};
        json.fields(
                field -> {
                    if (field.equals("t")) {
                        found[0] = true;
                        json.items(() -> trace(json, traces));
                    } else {
                        json.skip();
                    }
                });
        json.expect(found[0]);
        return traces;
    }

    private void trace(JsonWalk json, List<List<EntityAccess>> traces) {
        json.fields(
                field -> {
                    if (field.equals("a")) {
                        traces.add(accesses(json));
                    } else {
                        json.skip();
                    }
                });
    }

    private List<EntityAccess> accesses(JsonWalk json) {
        List<EntityAccess> accesses = new ArrayList<>();
        json.items(() -> access(json, accesses));
        return accesses;
    }

    private void access(JsonWalk json, List<EntityAccess> accesses) {
        List<String> cells = new ArrayList<>();
        boolean[] packed = {true};
        json.items(
                () -> {
                    packed[0] &= json.isNumber();
                    cells.add(json.text());
                });
        if (packed[0] && !cells.isEmpty() && cells.size() <= 2) {
            return;
        }
        boolean right = cells.size() == 2 || cells.size() == 3;
        boolean modeFirst = right && MODES.contains(cells.get(0));
        if (!modeFirst && !(right && MODES.contains(cells.get(1)))) {
            throw json.failure(ForeignProblem.WRONG_FORM, String.join(", ", cells));
        }
        String entity = cells.get(modeFirst ? 1 : 0);
        List<EntityAccess> both = known.computeIfAbsent(entity, given -> both(json, given));
        accesses.add(both.get(cells.get(modeFirst ? 0 : 1).equals("W") ? 1 : 0));
    }

    /// The two accesses that there can be to an entity. Millions of accesses share them.
    private List<EntityAccess> both(JsonWalk json, String given) {
        String name =
                names.nameOf(given)
                        .orElseThrow(() -> json.failure(ForeignProblem.UNKNOWN_ENTITY, given));
        return List.of(new EntityAccess(name, false), new EntityAccess(name, true));
    }
}
