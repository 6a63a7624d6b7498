package dev.seamwright.export.scenario;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/// A file of a scenario cannot be read. [#getMessage] is for logs, words for users are made from
/// the values.
public final class ScenarioFileException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private static final int LONGEST = 80;

    private final String file;
    private final ScenarioFileProblem problem;
    private final int line;
    private final String detail;

    /// @param line counted from 1, 0 where the whole file is meant
    ScenarioFileException(String file, ScenarioFileProblem problem, int line, String detail) {
        this(file, problem, line, detail, null);
    }

    ScenarioFileException(
            String file,
            ScenarioFileProblem problem,
            int line,
            String detail,
            @Nullable Throwable cause) {
        super(file + ":" + line + ": " + problem + " " + detail, cause);
        this.file = file;
        this.problem = problem;
        this.line = line;
        this.detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }

    /// The file, as it was named by the caller.
    public String file() {
        return file;
    }

    /// What is wrong.
    public ScenarioFileProblem problem() {
        return problem;
    }

    /// Where, counted from 1; 0 where the whole file is meant.
    public int line() {
        return line;
    }

    /// The text or field that is wrong, cut to a length that can be shown; empty where there is
    /// none.
    public String detail() {
        return detail;
    }
}
