package dev.seamwright.engine.metric;

import java.util.OptionalDouble;

/// What a measure came to, or why it came to nothing. What cannot be computed is never 0.
public sealed interface Figure {

    /// A figure that could be computed.
    ///
    /// @param value a finite number
    record Known(double value) implements Figure {

        /// Checks that it is a number.
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(String.valueOf(value));
            }
        }
    }

    /// A figure that cannot be computed.
    ///
    /// @param absence why
    record Absent(Absence absence) implements Figure {}

    /// The value, if there is one.
    default OptionalDouble known() {
        return this instanceof Known known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }

    /// A part of a whole, if there is a whole.
    ///
    /// @param otherwise why there is none
    static Figure ratio(double part, double whole, Absence otherwise) {
        return whole > 0 ? new Known(part / whole) : new Absent(otherwise);
    }
}
