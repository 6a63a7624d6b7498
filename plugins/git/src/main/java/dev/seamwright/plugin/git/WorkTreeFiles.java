package dev.seamwright.plugin.git;

import dev.seamwright.model.monolith.History;
import dev.seamwright.plugin.git.people.Mailmap;
import dev.seamwright.plugin.git.people.Owners;
import dev.seamwright.plugin.git.place.GitFolder;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The files of a work tree that speak about its history.
///
/// @param top of the work tree
record WorkTreeFiles(GitFolder top) {

    private static final int LARGEST = 4 << 20;

    private static final List<String> OWNERS =
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

    Mailmap mailmap() throws IOException {
        return top.plainText(".mailmap", LARGEST).map(Mailmap::of).orElse(Mailmap.EMPTY);
    }

    /// Names of commits that the project itself asks not to count.
    Set<String> ignoredCommits() throws IOException {
        return top.plainText(".git-blame-ignore-revs", LARGEST).stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Who owns what, from the first file that there is.
    ///
    /// @param base path of the import root below the top, empty for the top itself
    List<History.Owner> owners(String base) throws IOException {
        for (String name : OWNERS) {
            Optional<String> text = top.plainText(name, LARGEST);
            if (text.isPresent()) {
                return new Owners(base).of(text.get());
            }
        }
        return List.of();
    }
}
