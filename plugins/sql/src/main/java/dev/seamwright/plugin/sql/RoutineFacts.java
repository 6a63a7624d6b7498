package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.Certainty;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Evidence;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.monolith.Via;
import dev.seamwright.plugin.sql.ddl.Routine;
import dev.seamwright.plugin.sql.ddl.ViewQuery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Makes elements of routines, and references of what their bodies do.
///
/// A script that holds routines is a module, each routine a function in it. A trigger reads the
/// table that it waits for; it calls its function where that stands elsewhere. A call goes to the
/// routine of that name in the same script, or else to every one in other scripts.
final class RoutineFacts {

    private static final int MOST_TARGETS = 16;

    private final List<Element> elements = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, List<Placed>> byName = new HashMap<>();

    /// A routine with its place in the code tree.
    private record Placed(ElementId id, String path, RoutineDrafts.Draft draft) {}

    /// Adds the routines of one script, if it has any. Further ones of one name are numbered in
    /// their order.
    ///
    /// @param module the script as an element
    void add(SqlFile file, ElementId module, List<RoutineDrafts.Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        String path = module.text();
        String name = path.substring(path.lastIndexOf('/') + 1);
        ElementId folder = ElementId.folder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        Location start = new Location(file.path(), 1);
        elements.add(new Element(module, ElementKind.MODULE, name, folder, start, file.lines()));
        Set<ElementId> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (RoutineDrafts.Draft draft : drafts) {
            Routine routine = draft.routine();
            String plain = routine.name().replaceAll("[/:.\\s\\p{Cntrl}]", "_");
            ElementId id = module.member(plain);
            while (!taken.add(id)) {
                id = module.member(plain + "#" + (numbers.merge(plain, 1, Integer::sum) + 1));
            }
            place(id, module, new Placed(id, file.path(), draft));
        }
    }

    /// Resolves calls and names of tables, when all scripts have been added.
    ///
    /// @param known gives the table that a name means in the end
    void link(UnaryOperator<TableId> known) {
        for (Placed one : placed) {
            Routine routine = one.draft().routine();
            UnaryOperator<TableId> meant = id -> known.apply(one.draft().meant().apply(id));
            routine.table()
                    .ifPresent(
                            id -> touch(one, meant.apply(id), ReferenceKind.READ, routine.line()));
            for (Routine.Touch touch : routine.body().touches()) {
                ReferenceKind kind = touch.writes() ? ReferenceKind.WRITE : ReferenceKind.READ;
                touch(one, meant.apply(touch.table()), kind, touch.line());
            }
            List<ViewQuery.Join> joins = routine.body().joins();
            View.joins(one.path(), joins, meant).forEach(references::add);
            routine.body().calls().forEach(call -> call(one, call));
            for (int line : routine.body().dynamic()) {
                unresolved.add(
                        new Unresolved(
                                Unresolved.Kind.STATEMENT,
                                routine.name(),
                                new Location(one.path(), line)));
            }
        }
    }

    List<Element> elements() {
        return elements;
    }

    List<Reference> references() {
        return references;
    }

    List<Unresolved> unresolved() {
        return unresolved;
    }

    private void place(ElementId id, ElementId module, Placed made) {
        Routine routine = made.draft().routine();
        elements.add(
                new Element(
                        id,
                        ElementKind.FUNCTION,
                        routine.name(),
                        module,
                        new Location(made.path(), routine.line()),
                        routine.lines()));
        placed.add(made);
        byName.computeIfAbsent(routine.name(), any -> new ArrayList<>()).add(made);
    }

    private void touch(Placed from, TableId table, ReferenceKind kind, int line) {
        Evidence evidence = Evidence.certain(from.path(), line);
        references.add(new Reference(from.id(), table, kind, Via.SQL, evidence));
    }

    private void call(Placed from, Routine.Call call) {
        List<Placed> named = byName.getOrDefault(call.name(), List.of());
        List<Placed> candidates =
                named.isEmpty() ? byName.getOrDefault(call.qualifier(), List.of()) : named;
        List<Placed> near =
                candidates.stream().filter(one -> one.path().equals(from.path())).toList();
        List<Placed> targets =
                (near.isEmpty() ? candidates : near)
                        .stream()
                                .filter(one -> one.draft().routine().table().isEmpty())
                                .filter(one -> !one.id().equals(from.id()))
                                .limit(MOST_TARGETS)
                                .toList();
        Certainty certainty = targets.size() == 1 ? Certainty.CERTAIN : Certainty.POSSIBLE;
        Evidence evidence = new Evidence(new Location(from.path(), call.line()), certainty);
        for (Placed target : targets) {
            references.add(
                    new Reference(from.id(), target.id(), ReferenceKind.CALL, Via.SQL, evidence));
        }
    }
}
