package dev.seamwright.plugin.python;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.WorkCancelledException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Threads of our own for the walks: their stack carries nested source deeper than the default
/// does, and after a stop nobody works on.
final class Walkers implements AutoCloseable {

    /// Enough for the deepest outline several times over.
    private static final long STACK_BYTES = 16L << 20;

    private static final long WATCH_MILLIS = 50;

    private final Cancellation cancellation;
    private final ExecutorService threads;

    Walkers(Cancellation cancellation) {
        this.cancellation = cancellation;
        this.threads =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        work -> {
                            Thread thread = new Thread(null, work, "link", STACK_BYTES);
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /// What the work makes of each item, in the order of the items.
    <T, R> List<R> each(List<T> items, Function<T, R> work) {
        List<Future<R>> futures = new ArrayList<>(items.size());
        for (T item : items) {
            futures.add(threads.submit(() -> work.apply(item)));
        }
        List<R> results = new ArrayList<>(items.size());
        futures.forEach(future -> results.add(await(future)));
        return results;
    }

    private <R> R await(Future<R> future) {
        while (true) {
            try {
                return future.get(WATCH_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillBusy) {
                cancellation.check();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new WorkCancelledException();
            } catch (ExecutionException failed) {
                throw rethrown(failed);
            }
        }
    }

    private static RuntimeException rethrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException cause -> cause;
            case Error cause -> throw cause;
            case null, default -> new IllegalStateException(failed);
        };
    }

    /// Stops the threads without waiting for them.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
