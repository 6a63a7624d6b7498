package dev.seamwright.engine.coupling;

import dev.seamwright.engine.functionality.ContractCoverage;
import dev.seamwright.engine.graph.FileUnits;
import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Unresolved;

import java.util.ArrayList;
import java.util.List;

/// What is counted per unit rather than per link: lines, routes, and how many names could be
/// resolved.
///
/// A name is counted for the unit that holds its line. What is known of a file only, as the calls
/// in it are, is divided among the file's units by their lines, in whole numbers.
final class Facets {

    /// Physical lines of each unit; for a module what its drawn members leave.
    final int[] lines;

    /// Routes that each unit answers.
    final int[] routes;

    /// Those of them that no test reaches.
    final int[] untested;

    /// What tests reach.
    final ContractCoverage coverage;

    /// Calls and imports of each unit that led somewhere in the monolith.
    final int[] resolved;

    /// Calls and imports of each unit that should have and did not.
    final int[] unresolved;

    /// Everything else of each unit that did not, such as supertypes and handlers.
    final int[] otherUnresolved;

    /// Whether the importers told at all how names fared.
    final boolean counted;

    private final FileUnits files;
    private final Links links;

    Facets(ReferenceGraph graph, Links links) {
        Monolith monolith = graph.monolith();
        this.links = links;
        files = graph.files();
        lines = graph.units().stream().mapToInt(files::lines).toArray();
        routes = new int[links.units];
        untested = new int[links.units];
        resolved = new int[links.units];
        unresolved = new int[links.units];
        otherUnresolved = new int[links.units];
        coverage = ContractCoverage.of(graph);
        for (ContractCoverage.Covered covered : coverage.routes()) {
            int unit = unitOf(covered.route(), graph);
            if (unit >= 0) {
                routes[unit]++;
                untested[unit] += covered.isReached() ? 0 : 1;
            }
        }
        counted = !monolith.gaps().calls().isEmpty() || !monolith.gaps().unresolved().isEmpty();
        monolith.gaps().calls().forEach(this::count);
        monolith.gaps().unresolved().forEach(this::count);
        for (Reference reference : monolith.references()) {
            int unit = links.position(graph.unitOf(reference.from()));
            if (unit >= 0 && reference.kind() == ReferenceKind.IMPORT) {
                resolved[unit]++;
            }
        }
    }

    private int unitOf(Route route, ReferenceGraph graph) {
        ElementId handler = route.handler();
        return handler == null ? -1 : links.position(graph.unitOf(handler));
    }

    private void count(CallTally tally) {
        divide(tally.resolved(), tally.path(), resolved);
        divide(tally.unresolved(), tally.path(), unresolved);
    }

    private void count(Unresolved gap) {
        int[] sums = gap.kind() == Unresolved.Kind.IMPORT ? unresolved : otherUnresolved;
        List<Integer> holders = holders(gap.at());
        if (holders.size() == 1) {
            sums[holders.getFirst()]++;
        } else {
            divide(1, gap.at().path(), sums);
        }
    }

    /// The unit whose lines a place is in, or else the rest of its module; all units of the file
    /// where that is not drawn.
    List<Integer> holders(Location at) {
        List<Integer> rest = new ArrayList<>();
        for (int unit : unitsOf(at.path())) {
            Element element = files.element(links.unit(unit)).orElseThrow();
            int first = element.at().line();
            if (element.kind() == ElementKind.MODULE) {
                rest.add(unit);
            } else if (at.line() >= first && at.line() < first + element.lines()) {
                return List.of(unit);
            }
        }
        return rest.isEmpty() ? unitsOf(at.path()) : rest;
    }

    /// The units with code in a file.
    List<Integer> unitsOf(String path) {
        return files.of(path).stream().map(links::position).toList();
    }

    private void divide(int amount, String path, int[] sums) {
        List<Integer> units = unitsOf(path);
        long all = units.stream().mapToLong(unit -> Math.max(1, lines[unit])).sum();
        long before = 0;
        for (int unit : units) {
            long after = before + Math.max(1, lines[unit]);
            sums[unit] += (int) (amount * after / all - amount * before / all);
            before = after;
        }
    }
}
