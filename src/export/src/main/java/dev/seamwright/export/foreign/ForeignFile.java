package dev.seamwright.export.foreign;

import dev.seamwright.export.foreign.ForeignFileException.Finding;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// A file that came from elsewhere: opened once, read within bounds.
///
/// @param path where it lies
/// @param expected what it should hold
record ForeignFile(Path path, ForeignForm expected) {

    /// The largest file that is read, in bytes. The largest that is published has 52 MB.
    static final long LARGEST = 512L << 20;

    /// White space, and the bytes of a byte order mark.
    private static final String BEFORE_CONTENT = " \t\r\n\u00ef\u00bb\u00bf";

    /// Whether it is JSON: begins with a brace or a bracket. Everything else is read as lines.
    boolean isJson() {
        try (InputStream in = open()) {
            int next = in.read();
            while (BEFORE_CONTENT.indexOf(next) >= 0) {
                next = in.read();
            }
            if (next < 0) {
                throw failure(Finding.of(ForeignProblem.EMPTY));
            }
            return next == '{' || next == '[';
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    /// What a reader makes of the file as JSON.
    <T> T json(Function<JsonWalk, T> reader) {
        try (InputStream in = open();
                JsonWalk walk = new JsonWalk(this, in)) {
            T result = reader.apply(walk);
            walk.end();
            return result;
        } catch (JacksonIOException refused) {
            throw failure(Finding.of(ForeignProblem.INACCESSIBLE), refused);
        } catch (JacksonException malformed) {
            throw failure(
                    new Finding(problem(malformed), JsonWalk.line(malformed.getLocation()), ""),
                    malformed);
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    private static ForeignProblem problem(JacksonException malformed) {
        return switch (malformed) {
            case UnexpectedEndOfInputException early -> ForeignProblem.CUT_OFF;
            case StreamConstraintsException large -> ForeignProblem.BEYOND_BOUNDS;
            default -> ForeignProblem.UNREADABLE;
        };
    }

    /// The file as rows of cells, without empty ones.
    List<Row> rows() {
        try {
            checkSize();
            List<Row> rows = new RowParser(this).parse(Files.readString(path));
            if (rows.isEmpty()) {
                throw failure(Finding.of(ForeignProblem.EMPTY));
            }
            return rows;
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    private InputStream open() throws IOException {
        checkSize();
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private void checkSize() throws IOException {
        if (Files.isDirectory(path)) {
            throw failure(Finding.of(ForeignProblem.INACCESSIBLE));
        }
        if (Files.size(path) > LARGEST) {
            throw failure(Finding.of(ForeignProblem.TOO_LARGE));
        }
    }

    private ForeignFileException failure(IOException refused) {
        ForeignProblem problem =
                switch (refused) {
                    case NoSuchFileException gone -> ForeignProblem.MISSING;
                    case AccessDeniedException denied -> ForeignProblem.INACCESSIBLE;
                    case CharacterCodingException binary -> ForeignProblem.UNREADABLE;
                    default -> ForeignProblem.INACCESSIBLE;
                };
        return failure(Finding.of(problem), refused);
    }

    ForeignFileException failure(Finding finding) {
        return failure(finding, null);
    }

    private ForeignFileException failure(Finding finding, @Nullable Throwable cause) {
        return new ForeignFileException(path, expected, finding, cause);
    }
}
