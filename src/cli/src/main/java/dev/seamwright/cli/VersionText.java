package dev.seamwright.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/// Tells which version this is, as the build wrote it down.
///
/// @param surroundings words for it
record VersionText(Surroundings surroundings) implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(VersionText.class.getResourceAsStream("build.properties"))) {
            build.load(stream);
        }
        return new String[] {surroundings.text("cli.version", build.getProperty("version"))};
    }
}
