package dev.seamwright.cli;

import dev.seamwright.model.progress.Cancellation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C: asks the work to stop and gives it a moment to leave things in order.
final class Stop implements Cancellation {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;

    /// Has the virtual machine ask for a stop before it goes down.
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::requestAndWait, "stop"));
    }

    /// The work is over, one way or another.
    void workEnded() {
        ended.countDown();
    }

    /// The work should stop as soon as it can.
    void request() {
        requested = true;
    }

    @Override
    public boolean isRequested() {
        return requested;
    }

    private void requestAndWait() {
        request();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Exit.STOPPED);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }
}
