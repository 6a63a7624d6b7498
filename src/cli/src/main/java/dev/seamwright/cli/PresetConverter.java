package dev.seamwright.cli;

import dev.seamwright.model.seam.Preset;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/// Reads the name of a preset, such as `data-first`.
final class PresetConverter implements ITypeConverter<Preset> {

    @Override
    public Preset convert(String text) {
        for (Preset preset : Preset.values()) {
            if (preset.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return preset;
            }
        }
        throw new TypeConversionException(text);
    }
}
