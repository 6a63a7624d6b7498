package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The door to the direct parser.
public final class DirectParser {

    private DirectParser() {}

    /// The outline of a module, or null where the general parser must decide.
    public static @Nullable List<Statement> parse(String text) {
        int length = text.length();
        char[] characters = new char[length + 1];
        text.getChars(0, length, characters, 0);
        try {
            return new Statements(new Tokens(characters)).module();
        } catch (Refusal _) {
            return null;
        }
    }
}
