package dev.seamwright.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A moment as users give it: `2024-05-31`, or `2024-05-31T12:00:00Z`. Days are those of UTC, so
/// that the same command means the same everywhere.
final class Moment {

    private Moment() {}

    /// A day means its first moment.
    static final class Start implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            return moment(value, 0);
        }
    }

    /// A day means its last moment.
    static final class End implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            return moment(value, 1);
        }
    }

    private static Instant moment(String value, int days) {
        try {
            return value.indexOf('T') > 0
                    ? Instant.parse(value)
                    : LocalDate.parse(value)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(days);
        } catch (DateTimeException malformed) {
            throw new TypeConversionException(value);
        }
    }
}
