package dev.seamwright.engine.coupling;

import dev.seamwright.engine.graph.ReferenceGraph;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Element;
import dev.seamwright.model.monolith.ElementId;
import dev.seamwright.model.monolith.ElementKind;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.Unresolved;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What is counted per unit and per file rather than per link: lines, routes, and how many names
/// could be resolved.
final class Facets {

    /// Physical lines of each unit; for a module what its drawn members leave.
    final int[] lines;

    /// Routes that each unit answers.
    final int[] routes;

    /// The file of each unit, −1 for tables.
    final int[] file;

    /// Per file: calls and imports that led somewhere in the monolith.
    final int[] resolved;

    /// Per file: calls and imports that should have and did not.
    final int[] unresolved;

    /// Per file: everything else that did not, such as supertypes and handlers.
    final int[] otherUnresolved;

    /// Whether the importers told at all how names fared.
    final boolean counted;

    private final Map<String, Integer> files = new HashMap<>();

    Facets(ReferenceGraph graph, Links links) {
        Monolith monolith = graph.monolith();
        monolith.files().forEach(source -> files.put(source.path(), files.size()));
        lines = new int[links.units];
        routes = new int[links.units];
        file = new int[links.units];
        resolved = new int[files.size()];
        unresolved = new int[files.size()];
        otherUnresolved = new int[files.size()];
        Arrays.fill(file, -1);
        monolith.elements().forEach(element -> measure(element, links));
        for (Route route : monolith.entryPoints().routes()) {
            ElementId handler = route.handler();
            int unit = handler == null ? -1 : links.position(graph.unitOf(handler));
            if (unit >= 0) {
                routes[unit]++;
            }
        }
        counted = !monolith.gaps().calls().isEmpty() || !monolith.gaps().unresolved().isEmpty();
        monolith.gaps().calls().forEach(this::count);
        monolith.gaps().unresolved().forEach(this::count);
        monolith.references().forEach(this::count);
    }

    private void measure(Element element, Links links) {
        int unit = links.position(element.id());
        if (unit < 0) {
            return;
        }
        lines[unit] += element.lines();
        file[unit] = files.getOrDefault(element.at().path(), -1);
        int module = element.kind() == ElementKind.MODULE ? -1 : links.position(element.parent());
        if (module >= 0) {
            lines[module] = Math.max(0, lines[module] - element.lines());
        }
    }

    private void count(CallTally tally) {
        Integer at = files.get(tally.path());
        if (at != null) {
            resolved[at] += tally.resolved();
            unresolved[at] += tally.unresolved();
        }
    }

    private void count(Unresolved gap) {
        Integer at = files.get(gap.at().path());
        if (at != null) {
            (gap.kind() == Unresolved.Kind.IMPORT ? unresolved : otherUnresolved)[at]++;
        }
    }

    private void count(Reference reference) {
        Integer at = files.get(reference.evidence().at().path());
        if (at != null && reference.kind() == ReferenceKind.IMPORT) {
            resolved[at]++;
        }
    }

    /// Adds up a per-file figure over the files in which a context owns something. A file that
    /// several contexts share counts for each of them: its names cannot be told apart.
    double[] perContext(int[] perFile, int[] owners, int contexts) {
        double[] sums = new double[contexts];
        int[] seen = new int[contexts];
        Arrays.fill(seen, -1);
        for (int unit = 0; unit < owners.length; unit++) {
            int owner = owners[unit];
            if (owner >= 0 && file[unit] >= 0 && seen[owner] != file[unit]) {
                seen[owner] = file[unit];
                sums[owner] += perFile[file[unit]];
            }
        }
        return sums;
    }
}
