package dev.seamwright.cli;

/// Starts the command line.
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        Stop stop = new Stop();
        stop.listen();
        int code = run(Surroundings.ofProcess(stop), arguments);
        stop.workEnded();
        System.exit(code);
    }

    /// Runs one command, and never throws. Whatever goes wrong is told in words: this is the
    /// top-level handler.
    ///
    /// @return the exit code
    static int run(Surroundings around, String... arguments) {
        try {
            return new Program(around).run(arguments);
        } catch (Throwable failure) {
            return new Failures(around).tell(failure);
        }
    }
}
