package dev.seamwright.workspace;

import dev.seamwright.model.importing.HistoryException;
import dev.seamwright.model.importing.HistoryReader;
import dev.seamwright.model.monolith.Commit;
import dev.seamwright.model.monolith.History;
import dev.seamwright.model.monolith.History.Extent;
import dev.seamwright.model.monolith.History.Owner;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the history of every root and brings it together: roots of one repository share commits.
/// Runs beside the reading of files, whose progress is the one that is shown.
final class HistoryRun {

    private static final Comparator<Commit> NEWEST_FIRST =
            Comparator.comparing(Commit::date).reversed().thenComparing(Commit::id);

    private final List<HistoryReader> readers;
    private final Cancellation cancellation;
    private final List<Unresolved> gaps = new ArrayList<>();

    HistoryRun(List<HistoryReader> readers, Cancellation cancellation) {
        this.readers = readers;
        this.cancellation = cancellation;
    }

    /// Why a history that is there could not be read; known after [#read].
    List<Unresolved> gaps() {
        return List.copyOf(gaps);
    }

    /// The history of all roots.
    History read(List<Root> roots, HistoryReader.Span span) {
        if (span.isEmpty()) {
            return History.NONE;
        }
        List<History> histories = new ArrayList<>();
        for (Root root : roots) {
            for (HistoryReader reader : readers) {
                if (reader.knows(root.path())) {
                    histories.add(read(reader, root, span));
                    break;
                }
            }
        }
        return together(histories);
    }

    private History read(HistoryReader reader, Root root, HistoryReader.Span span) {
        try {
            return below(root, reader.read(root.path(), span, Progress.SILENT, cancellation));
        } catch (HistoryException unreadable) {
            Location at = new Location(root.prefix().isEmpty() ? "." : root.name(), 0);
            String detail = reader.system() + ": " + unreadable.getMessage();
            gaps.add(new Unresolved(Unresolved.Kind.HISTORY, detail, at));
            return History.NONE;
        }
    }

    private static History below(Root root, History history) {
        if (root.prefix().isEmpty()) {
            return history;
        }
        String prefix = root.prefix();
        List<Commit> commits =
                history.commits().stream()
                        .map(
                                commit ->
                                        withFiles(
                                                commit,
                                                commit.files().stream()
                                                        .map(prefix::concat)
                                                        .toList()))
                        .toList();
        List<Owner> owners =
                history.owners().stream()
                        .map(owner -> new Owner("/" + prefix + anywhere(owner), owner.teams()))
                        .toList();
        return new History(history.extent(), commits, owners);
    }

    private static String anywhere(Owner owner) {
        String pattern = owner.pattern();
        boolean anchored = pattern.indexOf('/') >= 0 && pattern.indexOf('/') < pattern.length() - 1;
        return pattern.startsWith("/")
                ? pattern.substring(1)
                : anchored ? pattern : "**/" + pattern;
    }

    private static History together(List<History> histories) {
        Map<String, Commit> byId = new LinkedHashMap<>();
        List<Owner> owners = new ArrayList<>();
        Extent extent = Extent.NONE;
        for (History history : histories) {
            history.commits()
                    .forEach(commit -> byId.merge(commit.id(), commit, HistoryRun::joined));
            owners.addAll(history.owners());
            extent = extent.compareTo(history.extent()) > 0 ? extent : history.extent();
        }
        List<Commit> commits = byId.values().stream().sorted(NEWEST_FIRST).toList();
        return new History(extent, commits, owners);
    }

    private static Commit joined(Commit one, Commit other) {
        Set<String> files = new LinkedHashSet<>(one.files());
        files.addAll(other.files());
        Commit all = withFiles(one, files.stream().sorted().toList());
        return other.bulk() ? asBulk(all) : all;
    }

    private static Commit withFiles(Commit commit, List<String> files) {
        return new Commit(
                commit.id(),
                commit.author(),
                commit.date(),
                files,
                commit.tickets(),
                commit.merge(),
                commit.bulk());
    }

    private static Commit asBulk(Commit commit) {
        return new Commit(
                commit.id(),
                commit.author(),
                commit.date(),
                commit.files(),
                commit.tickets(),
                commit.merge(),
                true);
    }
}
