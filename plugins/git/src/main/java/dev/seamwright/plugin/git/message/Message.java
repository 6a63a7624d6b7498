package dev.seamwright.plugin.git.message;

import java.util.List;

/// What is kept of the message of a commit.
///
/// @param tickets keys of tickets, in order
/// @param formatting whether it speaks of formatting, which it may do about anything
public record Message(List<String> tickets, boolean formatting) {

    private static final int LONGEST = 20_000;

    public Message {
        tickets = List.copyOf(tickets);
    }

    /// Reads a message.
    public static Message of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Message(Tickets.in(start), Formatting.isSubjectOf(start));
    }
}
