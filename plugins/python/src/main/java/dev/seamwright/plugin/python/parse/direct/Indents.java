package dev.seamwright.plugin.python.parse.direct;

/// The open levels of indentation. Each has two widths, with tabs of eight columns and of one:
/// where the two disagree about what is deeper, the text mixes tabs and spaces in an ambiguous way.
final class Indents {

    /// The reference implementation refuses more levels.
    private static final int DEEPEST = 100;

    private final int[] widths = new int[DEEPEST];
    private final int[] narrow = new int[DEEPEST];
    private int depth;

    /// Goes to the first character of the next line that is neither empty nor only a comment, and
    /// tells what [#change] says of its indentation.
    int next(Tokens tokens) {
        char[] text = tokens.text;
        while (true) {
            int width = 0;
            int narrowWidth = 0;
            char c = text[tokens.at];
            while (c == ' ' || c == '\t' || c == '\f') {
                width = c == ' ' ? width + 1 : c == '\t' ? (width / 8 + 1) * 8 : 0;
                narrowWidth = c == '\f' ? 0 : narrowWidth + 1;
                c = text[++tokens.at];
            }
            if (c == '#') {
                tokens.comment();
                c = text[tokens.at];
            }
            if (c != '\n') {
                return last(tokens, c, width, narrowWidth);
            }
            tokens.at++;
            tokens.lineNow++;
        }
    }

    private int last(Tokens tokens, char c, int width, int narrowWidth) {
        if (c == '\\') {
            throw Refusal.here();
        }
        return tokens.at == tokens.end ? change(0, 0) : change(width, narrowWidth);
    }

    /// Compares a line's indentation with the open levels: 0 for the same one, 1 for a new one,
    /// less than zero for so many closed ones.
    private int change(int width, int narrowWidth) {
        if (width > widths[depth]) {
            if (narrowWidth <= narrow[depth] || depth + 1 >= DEEPEST) {
                throw Refusal.here();
            }
            depth++;
            widths[depth] = width;
            narrow[depth] = narrowWidth;
            return 1;
        }
        int closed = 0;
        while (width < widths[depth]) {
            depth--;
            closed--;
        }
        if (width != widths[depth] || narrowWidth != narrow[depth]) {
            throw Refusal.here();
        }
        return closed;
    }
}
