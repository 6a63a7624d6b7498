package dev.seamwright.desktop.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.model.monolith.Location;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SourceReaderTest {

    @TempDir private Path folder;

    @Test
    void a_file_is_found_below_the_imported_folder() throws IOException {
        Path root = Files.createDirectories(folder.resolve("shop"));
        Files.writeString(root.resolve("cart.x"), "one\ntwo\n");

        SourceReader.Reading reading = new SourceReader(List.of(root)).read("cart.x");

        assertThat(reading)
                .isEqualTo(
                        new SourceReader.Reading.Found(
                                root.resolve("cart.x"), List.of("one", "two")));
    }

    @Test
    void with_several_folders_the_first_name_tells_which() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(two.resolve("a.x"), "here");

        SourceReader.Reading reading = new SourceReader(List.of(one, two)).read("two/a.x");

        assertThat(reading).isInstanceOf(SourceReader.Reading.Found.class);
    }

    @Test
    void nothing_outside_of_the_folders_is_read() throws IOException {
        Path root = Files.createDirectories(folder.resolve("shop"));
        Files.writeString(folder.resolve("secret"), "no");
        Files.createSymbolicLink(root.resolve("link.x"), folder.resolve("secret"));
        SourceReader reader = new SourceReader(List.of(root));

        assertThat(reader.read("../secret")).isInstanceOf(SourceReader.Reading.Gone.class);
        assertThat(reader.read("link.x")).isInstanceOf(SourceReader.Reading.Gone.class);
    }

    @Test
    void a_file_that_is_gone_is_told_and_can_be_closed() {
        SourceViewModel source =
                new SourceViewModel(new SourceReader(List.of(folder)), new AtOnce());

        source.open(new Location("was/here.x", 3));
        assertThat(source.shownProperty().get().orElseThrow().reading())
                .isInstanceOf(SourceReader.Reading.Gone.class);

        source.close();
        assertThat(source.shownProperty().get()).isEmpty();
    }
}
