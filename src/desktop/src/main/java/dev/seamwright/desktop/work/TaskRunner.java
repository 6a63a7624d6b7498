package dev.seamwright.desktop.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Runs jobs as JavaFX tasks on threads of its own.
public final class TaskRunner implements Background, AutoCloseable {

    private final ExecutorService beside = Executors.newCachedThreadPool(named("work"));
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(named("keep"));

    @Override
    public <T> Running start(Job<T> job, Listener listener, Outcome<T> outcome) {
        JobTask<T> task = new JobTask<>(job, listener, outcome);
        beside.execute(task);
        return task::requestStop;
    }

    @Override
    public <T> void enqueue(Job<T> job, Outcome<T> outcome) {
        oneByOne.execute(new JobTask<>(job, Listener.NONE, outcome));
    }

    /// Waits for what was enqueued, so that nothing that was drawn is lost, and ends the rest.
    @Override
    public void close() {
        beside.shutdownNow();
        oneByOne.shutdown();
        try {
            if (!oneByOne.awaitTermination(10, TimeUnit.SECONDS)) {
                oneByOne.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, "seamwright-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
