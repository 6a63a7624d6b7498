package dev.seamwright.model.scenario;

/// The identity of a bounded context within its scenario.
///
/// @param number from 1; never used again after its context is dissolved, so that colours and
///   references in exports stay with the context
public record ContextId(int number) implements Comparable<ContextId> {

    public ContextId {
        if (number < 1) {
            throw new IllegalArgumentException("contexts are numbered from 1: " + number);
        }
    }

    @Override
    public int compareTo(ContextId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "c" + number;
    }
}
