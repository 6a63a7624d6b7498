package dev.seamwright.workspace;

import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.WorkCancelledException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Threads that work while the caller waits and watches for a stop. The caller is free again
/// shortly after a stop is requested, even where a thread is in the middle of a long file.
final class Crew implements AutoCloseable {

    /// Parsers descend into nested source; this carries them deeper than the default.
    private static final long STACK_BYTES = 16L << 20;

    private static final long WATCH_MILLIS = 50;

    private final int size = Runtime.getRuntime().availableProcessors();
    private final Cancellation cancellation;
    private final ExecutorService threads;

    Crew(Cancellation cancellation) {
        this.cancellation = cancellation;
        this.threads =
                Executors.newFixedThreadPool(
                        size + 1,
                        work -> {
                            Thread thread = new Thread(null, work, "import", STACK_BYTES);
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /// Does the work for every index below `count`, lower ones first.
    void each(int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        List<Future<Boolean>> shares = new ArrayList<>();
        for (int share = 0; share < Math.min(size, count); share++) {
            shares.add(threads.submit(() -> takeAll(next, count, work)));
        }
        shares.forEach(this::await);
    }

    /// Does one piece of work.
    <T> T call(Callable<T> work) {
        return await(threads.submit(work));
    }

    /// Begins one piece of work beside all other, for which there is a thread more than there are
    /// processors.
    ///
    /// @return waits for what comes of it
    <T> Supplier<T> begin(Callable<T> work) {
        Future<T> future = threads.submit(work);
        return () -> await(future);
    }

    private boolean takeAll(AtomicInteger next, int count, IntConsumer work) {
        int index = next.getAndIncrement();
        while (index < count) {
            cancellation.check();
            work.accept(index);
            index = next.getAndIncrement();
        }
        return true;
    }

    private <T> T await(Future<T> future) {
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
