package dev.seamwright.store;

import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;

import java.util.concurrent.atomic.AtomicLong;

/// Adds up what it hears.
final class ProgressCounter implements Progress {

    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    @Override
    public void begin(Phase phase, long expected) {
        total.addAndGet(expected);
    }

    @Override
    public void advance(long units) {
        done.addAndGet(units);
    }

    long total() {
        return total.get();
    }

    long done() {
        return done.get();
    }
}
