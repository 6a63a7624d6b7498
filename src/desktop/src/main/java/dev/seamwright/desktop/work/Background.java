package dev.seamwright.desktop.work;

/// Runs jobs away from the thread of the screen and brings their outcome back to it.
public interface Background {

    /// Starts a job that may run beside others.
    <T> Running start(Job<T> job, Listener listener, Outcome<T> outcome);

    /// Starts a job after every earlier one given to this method has ended, for work whose order
    /// matters, such as writing.
    <T> void enqueue(Job<T> job, Outcome<T> outcome);
}
