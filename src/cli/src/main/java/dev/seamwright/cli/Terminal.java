package dev.seamwright.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where everything that the program says goes: results to one stream, remarks and progress to the
/// other. Always UTF-8.
final class Terminal {

    private final PrintStream results;
    private final PrintStream remarks;
    private final boolean interactive;
    private volatile boolean quiet;

    /// @param interactive whether a person watches, so that lines may be rewritten
    Terminal(PrintStream results, PrintStream remarks, boolean interactive) {
        this.results = results;
        this.remarks = remarks;
        this.interactive = interactive;
    }

    /// The process's own streams.
    static Terminal ofProcess(boolean interactive) {
        return new Terminal(
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)),
                interactive);
    }

    private static PrintStream stream(FileOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    boolean isInteractive() {
        return interactive;
    }

    boolean isQuiet() {
        return quiet;
    }

    /// Leaves out progress and remarks from now on. Failures are still told.
    void beQuiet() {
        quiet = true;
    }

    PrintStream results() {
        return results;
    }

    PrintStream remarks() {
        return remarks;
    }

    /// One line of what was asked for.
    void result(String line) {
        results.println(line);
    }

    /// What was asked for, when it is long.
    void results(Output output) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
        try {
            output.write(writer);
            writer.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// One line about the work, for people.
    void remark(String line) {
        if (!quiet) {
            remarks.println(line);
        }
    }

    /// One line about why it could not be done.
    void failure(String line) {
        remarks.println(line);
    }

    /// Replaces the line that was shown last by this one, or by nothing.
    void rewrite(String line) {
        remarks.print("\r\u001b[K" + line);
        remarks.flush();
    }

    /// Something that writes.
    @FunctionalInterface
    interface Output {
        void write(Writer writer) throws IOException;
    }
}
