package dev.seamwright.plugin.python.parse;

import com.oracle.graal.python.pegparser.AbstractParser.Flags;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;

import dev.seamwright.model.monolith.Unread;
import dev.seamwright.model.monolith.Unread.Reason;
import dev.seamwright.plugin.python.parse.direct.DirectParser;
import dev.seamwright.plugin.python.syntax.Statement;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;

/// The one door to the parsers.
public final class PythonParser {

    /// The newest minor version of Python 3 that the general parser is asked for.
    private static final int GRAMMAR = 14;

    private PythonParser() {}

    /// What came of a file's bytes.
    public sealed interface Outcome {

        /// The outline of the module, and the text's number of physical lines.
        record Parsed(List<Statement> body, String text) implements Outcome {}

        /// Why there is no outline.
        record Refused(Unread reason) implements Outcome {}
    }

    /// Parses one file.
    public static Outcome parse(byte[] bytes) {
        if (bytes.length > Bounds.BYTES) {
            return refused(Reason.TOO_LARGE, "", 0);
        }
        String text = SourceDecoder.decode(bytes);
        if (text == null) {
            return refused(Reason.ENCODING, "", 0);
        }
        List<Statement> body = direct(text);
        return body == null ? general(text) : new Outcome.Parsed(body, text);
    }

    /// The outline by the direct parser, or null where it leaves the text to the general one.
    static @Nullable List<Statement> direct(String text) {
        // Each token has a character at least, so that a shorter text need not be searched.
        if (text.length() > Bounds.TOKENS && Bounds.exceeded(text)) {
            return null;
        }
        List<Statement> body = DirectParser.parse(text);
        if (body != null) {
            return body;
        }
        String plain = CharacterNames.blank(LineEnds.plain(text));
        return plain.equals(text) ? null : DirectParser.parse(plain);
    }

    /// The outline by the general parser, or why there is none.
    static Outcome general(String text) {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            return refused(
                    Reason.SYNTAX, "source code cannot contain null bytes", line(text, zero));
        }
        return Bounds.exceeded(text)
                ? refused(Reason.TOO_LARGE, "", 0)
                : parse(CharacterNames.blank(text));
    }

    private static Outcome parse(String text) {
        try {
            Parser parser =
                    new Parser(
                            text,
                            new Callbacks(),
                            InputType.FILE,
                            EnumSet.noneOf(Flags.class),
                            GRAMMAR);
            ModTy.Module module = (ModTy.Module) parser.parse();
            return new Outcome.Parsed(StatementReader.read(module), text);
        } catch (SyntaxException refusal) {
            boolean old = OldSyntax.isIn(text);
            return refused(
                    old ? Reason.OLD_SYNTAX : Reason.SYNTAX, refusal.detail(), refusal.line());
        } catch (StackOverflowError deep) {
            return refused(Reason.TOO_LARGE, "", 0);
        } catch (IndexOutOfBoundsException
                | IllegalStateException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | AssertionError defect) {
            // Malformed text has been seen to trip the parser itself; that is the text's fault.
            return refused(Reason.SYNTAX, defect.getClass().getSimpleName(), 0);
        }
    }

    private static Outcome refused(Reason reason, String detail, int line) {
        return new Outcome.Refused(new Unread(reason, detail, line));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /// Carries a refusal out of the parser. Not an error of ours: no stack trace is taken.
    private static final class SyntaxException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        SyntaxException(String detail, int line) {
            super(detail, null, false, false);
            this.line = line;
        }

        String detail() {
            String message = getMessage();
            return message == null ? "" : message;
        }

        int line() {
            return line;
        }
    }

    private static final class Callbacks implements ParserCallbacks {

        @Override
        public void safePointPoll() {
            // Files are bounded, so that one of them is never worth interrupting.
        }

        @Override
        public RuntimeException reportIncompleteSource(int line) {
            throw new SyntaxException("unexpected end of file", Math.max(line, 0));
        }

        @Override
        public RuntimeException onError(ErrorType type, SourceRange range, String message) {
            throw new SyntaxException(message, range == null ? 0 : Math.max(range.startLine, 0));
        }

        @Override
        public void onWarning(WarningType type, SourceRange range, String message) {
            // Warnings do not change what the source says.
        }
    }
}
