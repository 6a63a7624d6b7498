package dev.seamwright.plugin.git.walk;

import java.util.List;

/// What a commit does to the files of its first parent.
///
/// @param list in the order of Git's trees
/// @param cut whether there was more than the bounds allow
public record Changes(List<Change> list, boolean cut) {

    public Changes {
        list = List.copyOf(list);
    }
}
