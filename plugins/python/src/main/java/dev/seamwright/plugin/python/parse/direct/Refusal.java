package dev.seamwright.plugin.python.parse.direct;

/// Leaves the reading of a text that is wrong or odd. It tells nothing and costs next to nothing:
/// the general parser finds the words.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal() {
        super(null, null, false, false);
    }

    static Refusal here() {
        return new Refusal();
    }
}
