package dev.seamwright.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Where everything that the program says goes: results to one stream, remarks and progress to the
/// other. Always UTF-8.
final class Terminal {

    private final Writer results;
    private final PrintStream remarks;
    private final boolean interactive;
    private volatile boolean quiet;
    private volatile boolean verbose;
    private volatile boolean plain;

    /// @param results gets what was asked for; whether it took it is always looked at
    /// @param interactive whether a person watches, so that lines may be rewritten
    Terminal(OutputStream results, PrintStream remarks, boolean interactive) {
        this.results = new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
        this.remarks = remarks;
        this.interactive = interactive;
    }

    /// The process's own streams.
    static Terminal ofProcess(boolean interactive) {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                interactive);
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

    boolean isVerbose() {
        return verbose;
    }

    /// Leaves nothing out from now on.
    void beVerbose() {
        verbose = true;
    }

    /// Prints no colours from now on.
    void bePlain() {
        plain = true;
    }

    /// A heading among results.
    void heading(String line) {
        result(interactive && !plain ? "\u001b[1m" + line + "\u001b[0m" : line);
    }

    PrintStream remarks() {
        return remarks;
    }

    /// One line of what was asked for.
    ///
    /// @throws UncheckedIOException when it does not arrive
    void result(String line) {
        results(out -> out.append(line).append(System.lineSeparator()));
    }

    /// What was asked for, when it is long.
    ///
    /// @throws UncheckedIOException when it does not arrive
    void results(Output output) {
        try {
            output.write(results);
            results.flush();
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
