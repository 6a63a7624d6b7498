package dev.seamwright.plugin.git.place;

import org.eclipse.jgit.lib.ObjectId;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/// Where the history of a shallow clone ends.
public final class Shallow {

    private static final int LARGEST = 16 << 20;

    private Shallow() {}

    /// Names of the commits whose parents are not here; none for a whole clone.
    ///
    /// @throws IOException if the list is damaged
    public static Set<ObjectId> commits(WorkTree tree) throws IOException {
        Set<ObjectId> commits = new LinkedHashSet<>();
        for (String line : tree.common().text("shallow", LARGEST).orElse("").lines().toList()) {
            String name = line.strip();
            if (!name.isEmpty()) {
                if (!ObjectId.isId(name)) {
                    throw new IOException("the list of where the clone ends is damaged");
                }
                commits.add(ObjectId.fromString(name));
            }
        }
        return commits;
    }
}
