package dev.seamwright.export.foreign;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.nio.file.Path;

/// A file of another tool cannot be used. [#getMessage] is for logs, words for users are made from
/// the values.
public final class ForeignFileException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final ForeignForm expected;
    private final ForeignProblem problem;
    private final int line;
    private final String detail;

    ForeignFileException(
            Path path, ForeignForm expected, Finding finding, @Nullable Throwable cause) {
        super(path + ": " + expected + " expected: " + finding, cause);
        this.path = path;
        this.expected = expected;
        this.problem = finding.problem();
        this.line = finding.line();
        this.detail = finding.detail();
    }

    /// The file, as it was named by the caller.
    public Path path() {
        return path;
    }

    /// What it should have held.
    public ForeignForm expected() {
        return expected;
    }

    /// What is wrong.
    public ForeignProblem problem() {
        return problem;
    }

    /// Where, counted from 1; 0 where the whole file is meant.
    public int line() {
        return line;
    }

    /// The name or value that is wrong, cut to a length that can be shown; empty where there is
    /// none.
    public String detail() {
        return detail;
    }

    /// What is wrong, and where.
    record Finding(ForeignProblem problem, int line, String detail) {

        private static final int LONGEST = 80;

        Finding {
            detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
        }

        /// Something about the whole file.
        static Finding of(ForeignProblem problem) {
            return new Finding(problem, 0, "");
        }
    }
}
