package dev.seamwright.engine.metric;

/// One class calls another.
///
/// @param from who calls
/// @param to who is called; the same class where it calls itself
/// @param volume how often, above 0: counted at run time, or places in the code
public record Call(String from, String to, double volume) {

    /// The caller of what nobody in the program calls, as runtime traces name it.
    public static final String ROOT = "Root";

    private static final String MARKED_ROOT = "$Root$";

    /// Checks the volume.
    public Call {
        if (!(volume > 0) || Double.isInfinite(volume)) {
            throw new IllegalArgumentException(from + " -> " + to + ": " + volume);
        }
    }

    /// Whether the class calls itself.
    public boolean isSelf() {
        return from.equals(to);
    }

    /// Whether the call comes from outside the program, or goes there: from `Root` or `$Root$`, in
    /// any case.
    public boolean touchesRoot() {
        return isRoot(from) || isRoot(to);
    }

    private static boolean isRoot(String name) {
        return ROOT.equalsIgnoreCase(name) || MARKED_ROOT.equalsIgnoreCase(name);
    }
}
