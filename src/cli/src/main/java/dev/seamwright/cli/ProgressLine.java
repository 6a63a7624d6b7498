package dev.seamwright.cli;

import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.wording.Words;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Shows how far long work has come: one line that is rewritten where a person watches, one line
/// for each phase elsewhere.
final class ProgressLine implements Progress {

    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    /// Before this the time left is not guessed.
    private static final long SETTLED_NANOS = Duration.ofSeconds(1).toNanos();

    private final Terminal terminal;
    private final Words words;
    private final LongSupplier nanos;
    private String label = "";
    private long total;
    private long done;
    private long begun;
    private long shown;
    private boolean visible;

    /// @param nanos a clock that only runs forward
    ProgressLine(Terminal terminal, Words words, LongSupplier nanos) {
        this.terminal = terminal;
        this.words = words;
        this.nanos = nanos;
    }

    @Override
    public synchronized void begin(Phase phase, long units) {
        if (terminal.isQuiet()) {
            return;
        }
        tellDuration();
        label = words.text("cli.progress." + phase.name());
        total = units;
        done = 0;
        begun = nanos.getAsLong();
        shown = begun;
        if (terminal.isInteractive()) {
            show();
        } else {
            terminal.remark(units > 0 ? words.text("cli.progress.count", label, units) : label);
        }
    }

    @Override
    public synchronized void advance(long units) {
        done += units;
        if (terminal.isInteractive()
                && !terminal.isQuiet()
                && nanos.getAsLong() - shown >= PAUSE_NANOS) {
            show();
        }
    }

    /// Takes the line away, so that something else can be printed.
    synchronized void end() {
        tellDuration();
        label = "";
        if (visible) {
            terminal.rewrite("");
            visible = false;
        }
    }

    /// How long the phase before took, for those who want to know everything.
    private void tellDuration() {
        if (terminal.isVerbose() && !label.isEmpty()) {
            Duration taken = Duration.ofNanos(nanos.getAsLong() - begun);
            if (visible) {
                terminal.rewrite("");
            }
            terminal.remark(words.text("cli.progress.done", label, Times.of(words, taken)));
        }
    }

    private void show() {
        shown = nanos.getAsLong();
        visible = true;
        terminal.rewrite(line());
    }

    private String line() {
        if (total <= 0) {
            return done > 0 ? words.text("cli.progress.count", label, done) : label;
        }
        double share = Math.min(1, (double) done / total);
        long elapsed = shown - begun;
        if (elapsed < SETTLED_NANOS || done == 0) {
            return words.text("cli.progress.share", label, done, total, share * 100);
        }
        Duration left = Duration.ofNanos((long) (elapsed * (1 - share) / share));
        return words.text(
                "cli.progress.left", label, done, total, share * 100, Times.of(words, left));
    }
}
