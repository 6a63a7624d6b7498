package dev.seamwright.cli;

/// Starts the command line.
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        Stop stop = new Stop();
        stop.listen();
        int code = Exit.FAILED;
        try {
            code = new Program(Surroundings.ofProcess(stop)).run(arguments);
        } finally {
            stop.workEnded();
        }
        System.exit(code);
    }
}
