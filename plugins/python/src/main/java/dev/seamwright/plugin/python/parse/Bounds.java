package dev.seamwright.plugin.python.parse;

/// Keeps files away from the parser that would cost it too much memory, time or stack.
///
/// The scan knows strings and comments just well enough not to count their brackets.
final class Bounds {

    /// Larger files are generated data: the largest source file seen in practice has 3 MB.
    static final int BYTES = 8 << 20;

    /// The reference implementation refuses more than 200 open brackets.
    static final int BRACKETS = 200;

    /// The reference implementation refuses more than 100 levels.
    static final int INDENTS = 100;

    /// The parser remembers about 1 KiB for each token until the file is done; programs written by
    /// people stay below a tenth of this.
    static final int TOKENS = 500_000;

    private final String text;
    private int tokens;
    private int at;
    private int open;
    private boolean exceeded;

    private Bounds(String text) {
        this.text = text;
    }

    /// Whether a text is longer or nests deeper than any real program.
    static boolean exceeded(String text) {
        return new Bounds(text).scan();
    }

    private boolean scan() {
        int[] indents = new int[INDENTS + 1];
        int depth = 0;
        boolean lineStart = true;
        while (at < text.length() && !exceeded) {
            if (lineStart && open == 0) {
                depth = indent(indents, depth);
            }
            lineStart = false;
            if (at < text.length()) {
                lineStart = text.charAt(at) == '\n';
                step();
            }
        }
        return exceeded;
    }

    private int indent(int[] indents, int before) {
        int width = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            width++;
            at++;
        }
        if (at >= text.length() || "\r\n#".indexOf(text.charAt(at)) >= 0) {
            return before;
        }
        int depth = before;
        while (depth > 0 && indents[depth] >= width) {
            depth--;
        }
        if (width > 0) {
            depth++;
            exceeded |= depth >= INDENTS;
            indents[Math.min(depth, INDENTS)] = width;
        }
        return depth;
    }

    private void step() {
        char c = text.charAt(at++);
        switch (c) {
            case '(', '[', '{' -> exceeded |= ++open > BRACKETS;
            case ')', ']', '}' -> open = Math.max(0, open - 1);
            case '#' -> comment();
            case '\'', '"' -> string(c);
            default -> word(c);
        }
        exceeded |= c > ' ' && ++tokens > TOKENS;
    }

    private void word(char first) {
        if (Character.isJavaIdentifierPart(first)) {
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
        }
    }

    private void comment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void string(char quote) {
        boolean triple = at + 1 < text.length() && twice(quote);
        if (triple) {
            at += 2;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '\n' && !triple) {
                at--;
                return;
            } else if (c == quote && (!triple || (at + 1 < text.length() && twice(quote)))) {
                at += triple ? 2 : 0;
                return;
            }
        }
    }

    private boolean twice(char quote) {
        return text.charAt(at) == quote && text.charAt(at + 1) == quote;
    }
}
