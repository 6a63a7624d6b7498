package dev.seamwright.cli;

import dev.seamwright.engine.proposal.Granularity;
import dev.seamwright.engine.proposal.Granularity.Count;
import dev.seamwright.engine.proposal.Granularity.Grain;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/// Reads `coarse`, `medium`, `fine` or a number of contexts.
final class GrainConverter implements ITypeConverter<Granularity> {

    @Override
    public Granularity convert(String text) {
        for (Grain grain : Grain.values()) {
            if (grain.name().equals(text.toUpperCase(Locale.ROOT))) {
                return grain;
            }
        }
        try {
            return new Count(Integer.parseInt(text));
        } catch (IllegalArgumentException neither) {
            TypeConversionException wrong = new TypeConversionException(text);
            wrong.initCause(neither);
            throw wrong;
        }
    }
}
