package dev.seamwright.plugin.sql.lex;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a script into statements, one after another.
///
/// A statement ends at `;` (or what a `DELIMITER` line puts in its place), at `GO` or `/` alone on
/// a line, before a line for psql or sqlite3, and before a `CREATE` or `ALTER TABLE` that starts a
/// line outside of parentheses. Rows that follow `COPY ... FROM stdin` belong to it; so do the
/// statements in the body of a routine.
public final class Splitter {

    private static final int UNCLOSED_SHOWN = 40;

    private final byte[] bytes;
    private final Quirks quirks;
    private final Scanner scanner;
    private final CopyData copyData;
    private final Batches batches;
    private final Routines routines = new Routines();
    private byte @Nullable [] delimiter;

    /// @param bytes a script in UTF-8
    /// @param backslashes whether a backslash escapes in ordinary strings
    Splitter(byte[] bytes, boolean backslashes) {
        this.bytes = bytes;
        this.quirks = new Quirks(backslashes);
        this.scanner = new Scanner(bytes, 0, bytes.length, 1, quirks);
        this.copyData = new CopyData(bytes);
        this.batches = new Batches(bytes);
    }

    /// The next statement, null at the end of the script.
    public @Nullable Statement next() {
        int start = scanner.position();
        if (start >= bytes.length) {
            return null;
        }
        scanner.skipBlanks();
        if (scanner.position() < bytes.length && isToolLine()) {
            int at = scanner.position();
            int line = scanner.positionLine();
            readToolLine();
            return new Statement(start, at, at, scanner.position(), line);
        }
        int textStart = scanner.position();
        int line = scanner.positionLine();
        int textEnd = new Walk(textStart).toEnd();
        return new Statement(start, textStart, textEnd, scanner.position(), line);
    }

    /// The tokens of a statement that this splitter has just given.
    ///
    /// @param most no more than so many are read
    public List<Token> tokens(Statement statement, int most) {
        Scanner inner =
                new Scanner(
                        bytes,
                        statement.textStart(),
                        statement.textEnd(),
                        statement.line(),
                        quirks);
        List<Token> tokens = new ArrayList<>();
        while (tokens.size() < most && inner.next()) {
            tokens.add(inner.token());
        }
        return tokens;
    }

    /// How many lines a statement spans that this splitter has just given.
    public int lines(Statement statement) {
        int lines = 1;
        int end = statement.textEnd();
        while (end > statement.textStart() && Ascii.isBlank(bytes[end - 1])) {
            end--;
        }
        for (int i = statement.textStart(); i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /// The start of a quote or comment that is never closed, so that nothing behind it was read.
    /// Known when all statements have been given.
    public Optional<Token> unclosed() {
        if (quirks.unclosedLine() == 0) {
            return Optional.empty();
        }
        int from = quirks.unclosedAt();
        int to = from;
        while (to < bytes.length && to - from < UNCLOSED_SHOWN && bytes[to] != '\n') {
            to++;
        }
        String text = Script.text(bytes, from, to);
        return Optional.of(new Token(Token.Kind.STRING, text, quirks.unclosedLine()));
    }

    private boolean isToolLine() {
        int at = scanner.position();
        byte b = bytes[at];
        if (b == '\\') {
            return true;
        }
        boolean inMargin = at == 0 || bytes[at - 1] == '\n';
        if (b == '.') {
            return inMargin;
        }
        return scanner.isFirstOnLine(at) && ToolWords.ALL.stream().anyMatch(this::startsWith);
    }

    private void readToolLine() {
        int at = scanner.position();
        boolean delimits = startsWith("DELIMITER");
        scanner.skipLine();
        if (delimits) {
            String rest = Script.text(bytes, at + "DELIMITER".length(), scanner.position()).strip();
            delimiter = rest.isEmpty() || rest.equals(";") ? null : Script.bytes(rest);
        }
    }

    private boolean startsWith(String keyword) {
        int after = scanner.position() + keyword.length();
        return after < bytes.length
                && Ascii.isBlank(bytes[after])
                && Ascii.matches(bytes, scanner.position(), after, keyword);
    }

    /// The walk over one statement.
    private final class Walk {

        private final int textStart;
        private final Opening opening = new Opening();
        private final Boundary boundary = new Boundary();
        private Routines.@Nullable Body body;

        /// Behind a `;` that ends a routine, unless more of it follows.
        private int endMaybe = -1;

        private int endMaybeLine;

        private boolean quoted;

        Walk(int textStart) {
            this.textStart = textStart;
        }

        /// Leaves the scanner after the statement and gives the end of what it says.
        int toEnd() {
            while (true) {
                scanner.skipBlanks();
                int before = scanner.position();
                if (isDelimiter(before)) {
                    scanner.moveTo(before + length(delimiter), scanner.positionLine());
                    return before;
                }
                if (!scanner.next()) {
                    return endOfScript();
                }
                if (endsBefore()) {
                    return back(scanner.start(), scanner.line());
                }
                if (endMaybe >= 0 && startsAnother()) {
                    return back(endMaybe, endMaybeLine);
                }
                endMaybe = -1;
                quoted |= scanner.isDollarQuote();
                if (endsHere()) {
                    return scanner.start();
                }
                if (scanner.kind() == Token.Kind.WORD) {
                    readWord();
                }
                if (boundary.passed(scanner)) {
                    return back(boundary.offset(), boundary.line());
                }
            }
        }

        private void readWord() {
            opening.add(scanner);
            if (body == null && opening.isRoutine() && delimiter == null) {
                body = routines.body(textStart);
            }
            if (body != null) {
                body.read(scanner);
            }
            boundary.allow(!opening.isRoutine() && !opening.mentionsStatements());
        }

        private boolean endsBefore() {
            return scanner.isSymbol('\\') && scanner.start() > textStart;
        }

        private boolean endsHere() {
            if (isSeparatorLine()) {
                return true;
            }
            if (!scanner.isSymbol(';') || delimiter != null) {
                return false;
            }
            if (body != null && body.holds(scanner)) {
                return body.isTooLong(scanner.position()) && giveUpBody();
            }
            if (opening.isRoutine() && !quoted && goesOn()) {
                return false;
            }
            if (opening.isCopyFromInput()) {
                copyData.skip(scanner);
            }
            return true;
        }

        /// Whether a routine ends at a line of its own and not here. Before a line of `/` another
        /// statement may begin all the same.
        private boolean goesOn() {
            if (batches.goFollows(scanner.position())) {
                return true;
            }
            endMaybe = scanner.position();
            endMaybeLine = scanner.positionLine();
            return batches.slashFollows(scanner.position());
        }

        private boolean startsAnother() {
            return scanner.isFirstOnLine(scanner.start())
                    && (scanner.isWord("CREATE")
                            || scanner.isWord("ALTER")
                            || scanner.isWord("COMMENT")
                            || scanner.isWord("GRANT")
                            || scanner.isWord("DROP"));
        }

        /// `GO` or `/` alone on a line.
        private boolean isSeparatorLine() {
            return (scanner.isWord("GO") || scanner.isSymbol('/'))
                    && scanner.isFirstOnLine(scanner.start())
                    && scanner.isLastOnLine();
        }

        private int endOfScript() {
            if (body != null && body.isOpen() && giveUpBody()) {
                return scanner.start();
            }
            return bytes.length;
        }

        /// Ends the statement at the first `;` in it after all.
        private boolean giveUpBody() {
            if (body == null || body.firstSeparator() < 0) {
                return false;
            }
            routines.giveUp();
            scanner.moveTo(body.firstSeparator(), body.firstSeparatorLine());
            return scanner.next();
        }

        private int back(int offset, int line) {
            scanner.moveTo(offset, line);
            return offset;
        }

        private boolean isDelimiter(int offset) {
            byte[] wanted = delimiter;
            if (wanted == null || offset + wanted.length > bytes.length) {
                return false;
            }
            for (int i = 0; i < wanted.length; i++) {
                if (bytes[offset + i] != wanted[i]) {
                    return false;
                }
            }
            return true;
        }

        private static int length(byte @Nullable [] delimiter) {
            return delimiter == null ? 0 : delimiter.length;
        }
    }
}
