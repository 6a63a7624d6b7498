package dev.seamwright.desktop.importing;

import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.Monolith;
import dev.seamwright.model.monolith.SourceFile;
import dev.seamwright.model.monolith.Unresolved;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How much of a monolith the importers could tell.
///
/// @param read files
/// @param lines of the files that were read
/// @param unread files, by path
/// @param elements of code
/// @param resolved percent of the calls that could have led to the monolith's own code and did,
///   empty where there are none
/// @param unresolved names that led to nothing, by what was looked for
public record Coverage(
        int read,
        long lines,
        List<SourceFile> unread,
        int elements,
        int tables,
        int references,
        OptionalDouble resolved,
        Map<Unresolved.Kind, Integer> unresolved) {

    public Coverage {
        unread = List.copyOf(unread);
    }

    /// Counts a monolith.
    public static Coverage of(Monolith monolith) {
        List<SourceFile> unread =
                monolith.files().stream().filter(file -> file.unread() != null).toList();
        Map<Unresolved.Kind, Integer> unresolved = new EnumMap<>(Unresolved.Kind.class);
        for (Unresolved gap : monolith.gaps().unresolved()) {
            unresolved.merge(gap.kind(), 1, Integer::sum);
        }
        return new Coverage(
                monolith.files().size() - unread.size(),
                monolith.files().stream().mapToLong(SourceFile::lines).sum(),
                unread,
                monolith.elements().size(),
                monolith.tables().size(),
                monolith.references().size(),
                resolved(monolith.gaps().calls()),
                unresolved);
    }

    private static OptionalDouble resolved(List<CallTally> calls) {
        long resolved = calls.stream().mapToLong(CallTally::resolved).sum();
        long all = resolved + calls.stream().mapToLong(CallTally::unresolved).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * resolved / all);
    }
}
