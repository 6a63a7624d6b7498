package dev.seamwright.plugin.git.place;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out which commit is checked out.
///
/// @param tree of what
public record Head(WorkTree tree) {

    private static final int MAX_STEPS = 5;
    private static final int MAX_PACKED_BYTES = 64 << 20;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern LONG_ID = Pattern.compile("[0-9a-f]{64}");

    /// The commit.
    ///
    /// @return empty if there is none yet
    /// @throws IOException if that is damaged, or kept in a way that is not read
    public Optional<ObjectId> commit() throws IOException {
        String name = "HEAD";
        Optional<String> value = tree.own().line(name);
        if (value.isEmpty()) {
            throw new IOException("HEAD is missing");
        }
        for (int step = 0; step < MAX_STEPS && value.isPresent(); step++) {
            String text = value.get();
            if (!text.startsWith("ref:")) {
                return Optional.of(id(name, text));
            }
            name = text.substring("ref:".length()).strip();
            value = branch(name);
        }
        if (value.isPresent()) {
            throw new IOException("HEAD leads in a circle");
        }
        return Optional.empty();
    }

    private Optional<String> branch(String name) throws IOException {
        if (tree.common().has("reftable")) {
            throw new IOException("its branches are kept as a reftable, which is not read");
        }
        if (!name.startsWith("refs/") || !Repository.isValidRefName(name)) {
            throw new IOException("HEAD names no branch");
        }
        for (GitFolder folder : new GitFolder[] {tree.own(), tree.common()}) {
            Optional<String> loose = folder.line(name);
            if (loose.isPresent()) {
                return loose;
            }
        }
        return packed(name);
    }

    private Optional<String> packed(String name) throws IOException {
        String ending = " " + name;
        return tree.common()
                .text("packed-refs", MAX_PACKED_BYTES)
                .flatMap(
                        text ->
                                text.lines()
                                        .filter(line -> line.endsWith(ending))
                                        .map(line -> line.substring(0, line.indexOf(' ')))
                                        .findFirst());
    }

    private static ObjectId id(String name, String text) throws IOException {
        if (ID.matcher(text).matches()) {
            return ObjectId.fromString(text);
        }
        throw new IOException(
                LONG_ID.matcher(text).matches()
                        ? "it names its objects by SHA-256, which is not read"
                        : name + " holds no name of a commit");
    }
}
