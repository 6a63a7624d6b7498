package dev.seamwright.export.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// The text of a file, within bounds: UTF-8, or UTF-16 as spreadsheets write it, with or without a
/// byte order mark.
///
/// @param file how it is called
/// @param text without a byte order mark, never blank
public record ScenarioText(String file, String text) {

    /// The largest file that is read, in bytes: a million rows.
    static final int LARGEST = 64 << 20;

    private static final int MARK = '\ufeff';

    /// Reads a file.
    ///
    /// @throws ScenarioFileException if it is no text
    public static ScenarioText of(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new ScenarioFileException(name, ScenarioFileProblem.INACCESSIBLE, 0, "");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in);
        } catch (NoSuchFileException gone) {
            throw new ScenarioFileException(name, ScenarioFileProblem.MISSING, 0, "", gone);
        } catch (IOException refused) {
            throw new ScenarioFileException(name, ScenarioFileProblem.INACCESSIBLE, 0, "", refused);
        }
    }

    /// Reads what comes in.
    ///
    /// @param name how to call it
    /// @throws ScenarioFileException if it is no text
    /// @throws IOException if it cannot be read
    public static ScenarioText of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ScenarioFileException(name, ScenarioFileProblem.TOO_LARGE, 0, "");
        }
        String text = decoded(name, bytes);
        String whole = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (whole.isBlank()) {
            throw new ScenarioFileException(name, ScenarioFileProblem.EMPTY, 0, "");
        }
        if (whole.indexOf('\0') >= 0) {
            throw new ScenarioFileException(name, ScenarioFileProblem.BINARY, 0, "");
        }
        return new ScenarioText(name, whole);
    }

    private static String decoded(String name, byte[] bytes) {
        Charset charset = charset(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException foreign) {
            throw new ScenarioFileException(
                    name,
                    ScenarioFileProblem.ENCODING,
                    charset.equals(StandardCharsets.UTF_8) ? lineOf(bytes, in, text) : 0,
                    "",
                    foreign);
        }
    }

    /// The line in which the first byte stands that is no UTF-8.
    private static int lineOf(byte[] bytes, ByteBuffer in, CharBuffer text) {
        in.rewind();
        StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        int line = 1;
        for (byte read : Arrays.copyOf(bytes, in.position())) {
            line += read == '\n' ? 1 : 0;
        }
        return line;
    }

    /// By the byte order mark; without one UTF-16 is known by every other byte being zero in what
    /// begins with a column's name or a brace.
    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 1;
        if ((first == 0xff && second == 0xfe) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((first == 0xfe && second == 0xff) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /// Whether this looks like JSON: it begins with a brace or a bracket.
    public boolean isJson() {
        char first = text.stripLeading().charAt(0);
        return first == '{' || first == '[';
    }

    ScenarioFileException failure(ScenarioFileProblem problem, int line, String detail) {
        return new ScenarioFileException(file, problem, line, detail);
    }
}
