package dev.seamwright.engine;

import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.NodeId;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.scenario.Scenario;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// Random monoliths with a random way to cut them, the same for the same seed.
public final class Tangles {

    private static final List<ReferenceKind> CODE =
            List.of(ReferenceKind.IMPORT, ReferenceKind.CALL, ReferenceKind.INHERIT);

    private final Random random;
    private final int files;
    private final int tables;

    public Tangles(long seed) {
        random = new Random(seed);
        files = 1 + random.nextInt(12);
        tables = random.nextInt(6);
    }

    public Sketch sketch() {
        Sketch sketch = new Sketch();
        for (int file = 0; file < files; file++) {
            sketch.nodes(code(file)).calls("f" + file + ".x", random.nextInt(9), random.nextInt(9));
        }
        for (int reference = random.nextInt(60); reference > 0; reference--) {
            draw(sketch);
        }
        for (int transaction = random.nextInt(4); transaction > 0; transaction--) {
            sketch.transaction(code());
        }
        for (int commit = random.nextInt(60); commit > 0; commit--) {
            sketch.commit(file(), file());
        }
        return sketch;
    }

    private String file() {
        return "f" + random.nextInt(files) + ".x";
    }

    private void draw(Sketch sketch) {
        if (tables > 0 && random.nextInt(3) == 0) {
            boolean writes = random.nextBoolean();
            sketch.from(code())
                    .to(writes ? ReferenceKind.WRITE : ReferenceKind.READ, "table:" + table());
        } else if (tables > 0 && random.nextInt(5) == 0) {
            sketch.key(table(), table());
        } else {
            sketch.from(code()).to(CODE.get(random.nextInt(CODE.size())), code());
        }
    }

    private String code() {
        return code(random.nextInt(files));
    }

    private static String code(int file) {
        return "f" + file + ".x:f";
    }

    private String table() {
        return "t" + random.nextInt(tables);
    }

    /// Every unit in one of so many contexts, or in none.
    public Scenario scenario(List<NodeId> units, int contexts) {
        List<Context> drawn = new ArrayList<>();
        for (int number = 1; number <= contexts; number++) {
            drawn.add(new Context(new ContextId(number), "Context " + number));
        }
        SortedMap<NodeId, ContextId> assignments = new TreeMap<>();
        for (NodeId unit : units) {
            int number = random.nextInt(contexts + 1);
            if (number > 0) {
                assignments.put(unit, new ContextId(number));
            }
        }
        return new Scenario("tangle", drawn, assignments);
    }

    /// One more code reference between two different contexts of a scenario, none where there are
    /// not two.
    public List<Reference> withOneMoreCrossing(
            List<Reference> references, List<NodeId> units, Scenario scenario) {
        List<NodeId> code = units.stream().filter(u -> scenario.ownerOf(u).isPresent()).toList();
        List<Reference> more = new ArrayList<>(references);
        for (int attempt = 0; attempt < 50 && code.size() > 1; attempt++) {
            NodeId from = code.get(random.nextInt(code.size()));
            NodeId to = code.get(random.nextInt(code.size()));
            ReferenceKind kind = kind(from, to);
            if (kind != null && !scenario.ownerOf(from).equals(scenario.ownerOf(to))) {
                more.add(new Reference(from, to, kind, evidence()));
                return more;
            }
        }
        return more;
    }

    private @Nullable ReferenceKind kind(NodeId from, NodeId to) {
        if (from instanceof TableId) {
            return to instanceof TableId ? ReferenceKind.JOIN : null;
        }
        if (to instanceof TableId) {
            return random.nextBoolean() ? ReferenceKind.READ : ReferenceKind.WRITE;
        }
        return CODE.get(random.nextInt(CODE.size()));
    }

    private Evidence evidence() {
        return Evidence.certain("f0.x", 1000 + random.nextInt(1000));
    }
}
