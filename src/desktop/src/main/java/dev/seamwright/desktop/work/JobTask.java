package dev.seamwright.desktop.work;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.model.progress.WorkCancelledException;

import javafx.application.Platform;
import javafx.concurrent.Task;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// A [Job] as a JavaFX task: the only place where the two kinds of progress and cancelling meet.
final class JobTask<T> extends Task<T> implements Progress, Cancellation {

    private static final long NANOS_BETWEEN_REPORTS = 80_000_000;

    private final Job<T> job;
    private final Listener listener;
    private final Outcome<T> outcome;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong reportedAt = new AtomicLong();
    private volatile Phase phase = Phase.FIND;
    private volatile long total;

    JobTask(Job<T> job, Listener listener, Outcome<T> outcome) {
        this.job = job;
        this.listener = listener;
        this.outcome = outcome;
    }

    void requestStop() {
        stop.set(true);
    }

    @Override
    protected T call() {
        return job.run(this, this);
    }

    @Override
    public boolean isRequested() {
        return stop.get();
    }

    @Override
    public void begin(Phase next, long units) {
        done.set(0);
        total = units;
        phase = next;
        report();
    }

    @Override
    public void advance(long units) {
        done.addAndGet(units);
        long now = System.nanoTime();
        long last = reportedAt.get();
        if (now - last > NANOS_BETWEEN_REPORTS && reportedAt.compareAndSet(last, now)) {
            report();
        }
    }

    @Override
    protected void succeeded() {
        outcome.done().accept(getValue());
    }

    @Override
    protected void failed() {
        switch (getException()) {
            case WorkCancelledException ignored -> outcome.cancelled().run();
            case RuntimeException failure -> outcome.failed().accept(failure);
            case Error error -> throw error;
            case Throwable other -> outcome.failed().accept(new IllegalStateException(other));
        }
    }

    private void report() {
        if (Listener.NONE.equals(listener)) {
            return;
        }
        Phase current = phase;
        long soFar = done.get();
        long all = total;
        Platform.runLater(() -> listener.at(current, soFar, all));
    }
}
