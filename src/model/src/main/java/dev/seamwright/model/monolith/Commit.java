package dev.seamwright.model.monolith;

import java.time.Instant;
import java.util.List;

/// One change in the history of the source.
///
/// @param id as the version control system names it
/// @param author the person's address in lower case (the name where there is none), brought
///   together by the project's own mailmap
/// @param date when the author wrote it
/// @param files that it touches, in order, below the import root and under the names that they have
///   today; those that are gone keep their last name
/// @param tickets keys of tickets that the message names, in order
/// @param merge whether it joins two lines of work; its files are left to the commits it joins
/// @param bulk whether it touches too many files to say that they belong together
public record Commit(
        String id,
        String author,
        Instant date,
        List<String> files,
        List<String> tickets,
        boolean merge,
        boolean bulk) {

    public Commit {
        files = List.copyOf(files);
        tickets = List.copyOf(tickets);
    }
}
